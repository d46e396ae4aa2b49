// Written by the build from the published schemas. Do not edit.
/** Fields that every published document of a kind has. */
export const requiredFields: Readonly<Record<string, readonly string[]>> = {
  "commitment": ["concept","documentKind","file","id","layer","nature","official","provenance","setBy","title","type"],
  "docket": ["concept","documentKind","file","id","layer","lead","nature","official","proposes","provenance","title"],
  "edition": ["concept","documentKind","file","id","layer","nature","official","provenance","title"],
  "entry": ["basis","concept","documentKind","file","id","layer","nature","official","provenance","subjects","title"],
  "evaluation": ["concept","documentKind","file","id","layer","nature","official","provenance","scope","title"],
  "incentive": ["basis","concept","documentKind","file","id","layer","nature","official","provenance","title"],
  "indicator": ["concept","documentKind","file","id","layer","level","nature","official","provenance","title"],
  "instrument": ["concept","documentKind","file","id","issuers","layer","level","nature","official","provenance","title"],
  "list": ["concept","documentKind","fieldBasis","file","id","kind","layer","nature","official","provenance","title"],
  "measure": ["basis","concept","documentKind","effect","file","id","layer","nature","official","provenance","status","title","type"],
  "organization": ["concept","documentKind","file","id","kind","layer","nature","official","provenance","title"],
  "platform": ["concept","documentKind","file","id","layer","nature","official","provenance","title","uses"],
  "protection": ["basis","concept","documentKind","file","id","layer","nature","official","protects","provenance","rule","title"],
  "record-format": ["carries","concept","documentKind","elements","file","id","layer","nature","official","provenance","title"],
  "redirect": ["concept","documentKind","file","from","id","layer","nature","official","reason","redirectKind","to","until"],
  "region": ["concept","documentKind","file","id","layer","level","nature","official","provenance","title"],
  "register-row": ["concept","documentKind","file","id","layer","nature","official","provenance","representation","row","section","state","title"],
  "repair-rule": ["concept","documentKind","file","id","inForce","layer","nature","official","provenance","setBy","title"],
  "vocabulary": ["closed","concept","documentKind","file","id","layer","nature","official","provenance","title","values"],
};
