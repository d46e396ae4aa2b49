/**
 * Time is an argument, and the same input gives the same bytes: what is published must not depend on the clock,
 * on chance or on the language of the machine. docs/decisions/0002-no-clock-no-chance-no-locale.md
 */
export const determinism = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: "Dates are calendar dates (YYYY-MM-DD) given as arguments, never Date objects.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name=/^(?:now|parse)$/]",
    message: "No rule and no resolver reads the clock: take the date as an argument.",
  },
  {
    selector: "MemberExpression[object.name='performance'][property.name='now']",
    message: "Nothing published depends on the clock. Measure in bench/ or in a test.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Same input, same bytes: nothing may depend on chance.",
  },
  {
    selector: "MemberExpression[property.name=/^random(?:UUID|Bytes|Int)$/]",
    message: "Same input, same bytes: nothing may depend on chance.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/]",
    message: "toLocale… depends on the machine's language. Write the form out.",
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: "localeCompare depends on the machine's language. Compare with < and >.",
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.object.name='Intl']:not([arguments.0.type='Literal'])",
    message: 'Intl without a written locale depends on the machine\'s language. Name the locale, as in "zh-CN".',
  },
];

/** Named exports only: a thing has one name everywhere. */
export const namedExports = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only: a thing has one name everywhere." },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: "Named exports only: a thing has one name everywhere.",
  },
];

/**
 * A list spread into arguments lies on the stack: beyond some 125,000 items the call ends in a RangeError, and how long
 * a list gets is for whoever sends the file to say.
 */
export const listsOfAnyLength = [
  {
    selector: "CallExpression[callee.property.name=/^(?:push|unshift)$/] > SpreadElement",
    message: "A long list spread into arguments ends in a stack: push each item in a loop.",
  },
];
