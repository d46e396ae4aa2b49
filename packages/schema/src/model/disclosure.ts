import type { LegalBasis } from "./citation.js";
import type { NonSharingReason, PublicationChannel, PublicationScope, ShareScope } from "./enums.js";
import type { SensitiveContent, TimeLimit } from "./protection.js";
import type { Term } from "./term.js";
import type { PathId, Slug, Text } from "./text.js";

/**
 * 共享路径的一段。
 * @descriptionEn One hop of a sharing route.
 */
export interface SharingHop {
  /**
   * 平台，platforms/ 下的文件名，例如 ncisp。
   * @descriptionEn Platform: a file name under platforms/.
   * @label 平台 | platform
   * @refers platform
   */
  via: Slug;
  /**
   * 安全责任人。
   * @descriptionEn Party responsible for security.
   * @label 共享路径的安全责任人 | party responsible for security on the route
   */
  responsible?: Text;
}

/**
 * 共享决定：是否共享、共享范围。
 * @descriptionEn The sharing decision.
 */
export interface Sharing {
  /**
   * 是否共享。
   * @descriptionEn Whether it is shared.
   * @label 是否共享 | whether it is shared
   * @column 是否共享
   * @change reach
   * @grows expands
   */
  shareable: boolean;
  /**
   * 共享方式，按目录原样书写，例如接口、批量交换。
   * @descriptionEn How it is shared, as the catalog writes it, such as by interface or in bulk.
   * @label 共享方式 | how it is shared
   * @column 共享方式 提供方式 共享途径
   */
  method?: Text;
  /**
   * @label 共享范围 | scope of sharing
   * @column 共享范围
   * @change reach
   * @grows expands
   */
  scope?: ShareScope[];
  /**
   * 向谁共享，按条文书写。
   * @descriptionEn Whom it is shared with, as the clause names them.
   * @label 共享的对象 | whom it is shared with
   * @column 共享对象 接收单位
   */
  receivers?: Text;
  /**
   * 共享的条件，按目录原样书写；只写“有条件共享”的，就写这几个字。
   * @descriptionEn On what condition it is shared, as the catalog writes it; where it says no more, that there is one.
   * @label 共享的条件 | condition of sharing
   * @column 共享条件
   * @grows narrows
   */
  condition?: Text;
  /**
   * @label 不共享的理由 | reason for not sharing
   * @column 不共享理由 不予共享理由
   * @change reach
   */
  exception?: NonSharingReason;
  /**
   * 共享路径。
   * @descriptionEn Route it takes.
   * @label 共享路径 | sharing route
   * @column 共享路径
   */
  route?: SharingHop[];
  /**
   * @label 共享的必要性 | necessity of sharing
   * @column 共享必要性 共享理由
   */
  necessity?: Text;
  /**
   * 共享的依据与纳入依据相同。
   * @descriptionEn The basis for inclusion is also the basis for sharing.
   * @label 共享的依据同纳入依据 | whether sharing rests on the basis of inclusion
   * @column 共享依据同纳入依据
   */
  followsInclusion?: true;
  /**
   * @label 共享的依据 | basis for sharing
   * @role sharing
   * @column 共享依据
   */
  basis?: LegalBasis[];
}

/**
 * 公开决定：是否公开、公开范围、渠道和期限。
 * @descriptionEn The publication decision.
 */
export interface Publication {
  /**
   * 是否公开。
   * @descriptionEn Whether it is published.
   * @label 是否公开 | whether it is published
   * @column 是否公开 是否公示
   * @change reach
   * @grows expands
   */
  publishable: boolean;
  /**
   * @label 公开范围 | scope of publication
   * @column 公开范围 公示范围
   * @change reach
   * @grows expands
   */
  scope?: PublicationScope;
  /**
   * @label 公开渠道 | channels of publication
   * @column 公开渠道 公示渠道 公开网站 公示网站
   * @change reach
   * @grows expands
   */
  channels?: PublicationChannel[];
  /**
   * @label 公开期限 | term of publication
   * @column 公开期限 公示期限 公示期
   * @change reach
   */
  term?: Term;
  /**
   * 应当在多少日内公开。
   * @descriptionEn Within what time it must be published.
   * @label 公开的时限 | time within which it is published
   * @column 公开时限 公示时限
   * @change reach
   */
  within?: TimeLimit;
  /**
   * 公布方式，按条文书写，例如向社会公布。
   * @descriptionEn How it is published, as the clause says it, such as announced to the public.
   * @label 公布方式 | how it is published
   * @column 公布方式
   */
  method?: Text;
  /**
   * 何时撤下，按条文书写：期限届满，决定被撤销、变更，经修复提前停止等。
   * @descriptionEn When it comes down, as the clauses say it: at the end of a term, when the decision is revoked or changed, early after repair.
   * @label 何时撤下 | when it comes down
   * @column 撤下情形 何时撤下
   */
  withdrawal?: Text;
  /**
   * @label 公开的必要性 | necessity of publication
   * @column 公开必要性 公开理由
   */
  necessity?: Text;
  /**
   * 公开个人信息是否以本人同意为前提。
   * @descriptionEn Whether publishing personal information depends on the person's consent.
   * @label 公开是否须经本人同意 | whether publication needs consent
   * @column 公开须本人同意 是否须本人同意
   * @change reach
   * @grows narrows
   */
  consentRequired?: boolean;
  /**
   * 含有的敏感内容；公开须有法律、法规特别规定。
   * @descriptionEn Sensitive content; publishing it needs a law or regulation that provides for it.
   * @minItems 1
   * @label 敏感内容 | sensitive content
   * @column 公开内容含
   * @change reach
   * @grows expands; without: least
   */
  contains?: SensitiveContent[];
  /**
   * 公开的依据与纳入依据相同。
   * @descriptionEn The basis for inclusion is also the basis for publication.
   * @label 公开的依据同纳入依据 | whether publication rests on the basis of inclusion
   * @column 公开依据同纳入依据
   */
  followsInclusion?: true;
  /**
   * @label 公开的依据 | basis of publication
   * @role publication
   * @column 公开依据 公示依据
   */
  basis?: LegalBasis[];
}

/**
 * 保存：多久，条文怎样写。
 * @descriptionEn How long it is kept, and what the clause says of it.
 */
export interface Retention {
  /**
   * @label 保存多久 | length of keeping
   * @column 保存期限
   * @change reach
   */
  term?: Term;
  /**
   * @label 保存的说明 | what is said of keeping
   * @column 保存说明
   */
  text?: Text;
  /**
   * @label 保存的依据 | basis for keeping it
   * @role inclusion
   * @column 保存依据
   */
  basis?: LegalBasis[];
}

/**
 * 补充目录对全国条目的收窄。只能更严，不得放宽。
 * @descriptionEn How a supplement narrows a base entry. It may narrow, never widen.
 */
export interface Narrowing {
  /**
   * @label 所收窄的条目 | entry it narrows
   * @refers entry
   * @column 收窄条目
   * @change reach
   */
  entry: PathId;
  /**
   * 收窄后的共享。
   * @descriptionEn Sharing, narrowed.
   * @label 收窄后的共享 | sharing, narrowed
   */
  sharing?: {
    /**
     * @label 收窄后的共享范围 | scope of sharing, narrowed
     * @column 收窄后共享范围
     * @change reach
     * @grows expands
     */
    scope: ShareScope[];
  };
  /**
   * 收窄后的公开。
   * @descriptionEn Publication, narrowed.
   * @label 收窄后的公开 | publication, narrowed
   */
  publication?: {
    /**
     * @label 收窄后的公开范围 | scope of publication, narrowed
     * @column 收窄后公开范围
     * @change reach
     * @grows expands
     */
    scope?: PublicationScope;
    /**
     * @label 收窄后的公开期限 | term of publication, narrowed
     * @column 收窄后公开期限
     * @change reach
     */
    term?: Term;
  };
  /**
   * @label 收窄的依据 | basis of the narrowing
   * @role inclusion
   * @column 收窄依据
   */
  basis: LegalBasis[];
}
