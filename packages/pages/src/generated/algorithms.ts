// Written by scripts/write-algorithms.mjs.
/** How an answer is worked out, by language. */
export const resolving = {
  "en": {
    "title": "How an answer is worked out",
    "intro": [
      [
        "What holds in a region on a day, why, and how the answer is given again. Each sentence has a number, and a test that names it: ",
        {
          "text": "lint/algorithms.test.ts",
          "code": true
        },
        " fails for a number without a test and for a test that names none of these. Must is never left out; should is left out only for a reason that is written down; may is free."
      ]
    ],
    "sections": [
      {
        "heading": "The question",
        "sentences": [
          {
            "number": "RES-01",
            "text": [
              "An answer must depend on the question and the data alone: the day is an argument, and no clock, chance or order of files bears on it."
            ]
          },
          {
            "number": "RES-02",
            "text": [
              "A day that is none, a region that never was or is gone by then, a kind, a field or an argument that there is not must be refused by name."
            ]
          },
          {
            "number": "RES-03",
            "text": [
              "An id may be written in full, without its edition, as ",
              {
                "text": "…@edition",
                "code": true
              },
              " or as the path of a file; redirects must be followed to the end, and the way be told."
            ]
          },
          {
            "number": "RES-04",
            "text": [
              "An id that names an edition without it, was withdrawn or split, or whose redirects lead round in a circle must be refused, with the ids that could be meant."
            ]
          }
        ]
      },
      {
        "heading": "What holds",
        "sentences": [
          {
            "number": "RES-05",
            "text": [
              "A thing must be listed where its computed state is in force or cannot be said; the authored status must not be shown as what holds."
            ]
          },
          {
            "number": "RES-06",
            "text": [
              "The national catalogs must count with those of the region and of every region above it, and no others."
            ]
          },
          {
            "number": "RES-07",
            "text": [
              "A region of the past must be resolved under the line it had, and the answer must say what is known of its end."
            ]
          },
          {
            "number": "RES-08",
            "text": [
              "For a region outside the mainland nothing must be listed, and the answer says why."
            ]
          },
          {
            "number": "RES-09",
            "text": [
              "Drafts, exercises and candidates must change no answer, however many there are."
            ]
          }
        ]
      },
      {
        "heading": "Values",
        "sentences": [
          {
            "number": "RES-10",
            "text": [
              "Every value must come with the document and the field that state it and the clauses that carry it."
            ]
          },
          {
            "number": "RES-11",
            "text": [
              "What this project inferred must not be shown as resting on a clause."
            ]
          },
          {
            "number": "RES-12",
            "text": [
              "Of a value that is absent the answer must say whether nobody knows it, the text states none, or the text points elsewhere."
            ]
          },
          {
            "number": "RES-13",
            "text": [
              "A supplement may narrow a value; the answer must give the narrower value, the one before, and both sources."
            ]
          },
          {
            "number": "RES-14",
            "text": [
              "A value that a supplement widens, or narrows in a way that cannot be compared, must be cannot-say, with both sources."
            ]
          },
          {
            "number": "RES-15",
            "text": [
              "A value that two supplements narrow must be cannot-say, with both of them."
            ]
          }
        ]
      },
      {
        "heading": "Clauses",
        "sentences": [
          {
            "number": "RES-16",
            "text": [
              "A clause must be cited by the number it bore that day where that is proved; else by its own with the text it belongs to and the reason."
            ]
          },
          {
            "number": "RES-17",
            "text": [
              "What rests on a clause must hold only on days on which its words were law, proved by the text that was read or by an equal digest."
            ]
          },
          {
            "number": "RES-18",
            "text": [
              "The level of law that is needed must be that of the rules of the day."
            ]
          },
          {
            "number": "RES-19",
            "text": [
              "What is local must be judged by a local regulation that reaches the region; what is national is not carried by one alone."
            ]
          },
          {
            "number": "RES-20",
            "text": [
              "The verdict on a level must be the one the rules of the check give."
            ]
          }
        ]
      },
      {
        "heading": "Gaps",
        "sentences": [
          {
            "number": "RES-21",
            "text": [
              "The answer must say what it does not hold: the region, the day, an edition between two or before the first, days after those of the data."
            ]
          }
        ]
      },
      {
        "heading": "Why, and why not",
        "sentences": [
          {
            "number": "RES-22",
            "text": [
              "An explanation must lead from the version over the place to the clause, and on to what narrows the value and its clause."
            ]
          },
          {
            "number": "RES-23",
            "text": [
              "Why not must say of every version what ended it or what cannot be said, and nothing where the thing is in force."
            ]
          }
        ]
      },
      {
        "heading": "Receipts",
        "sentences": [
          {
            "number": "RES-24",
            "text": [
              "The same question over the same data must give the same bytes, whoever asks."
            ]
          },
          {
            "number": "RES-25",
            "text": [
              "A receipt must name the versions of the program, the digest and the day of the data, and the digest of every document and text that the answer rests on."
            ]
          },
          {
            "number": "RES-26",
            "text": [
              "A receipt should hold codes, ids and days and no words of the program, so that a better wording is no other answer."
            ]
          },
          {
            "number": "RES-27",
            "text": [
              "A receipt must hold nothing by which a person could be known; where the answer rests on just that, none is written."
            ]
          },
          {
            "number": "RES-28",
            "text": [
              "A receipt of which one bit was changed must be refused, and so must one that a later release wrote."
            ]
          },
          {
            "number": "RES-29",
            "text": [
              "A replay under other data must give the same answer or name the document that changed."
            ]
          },
          {
            "number": "RES-30",
            "text": [
              "A replay may tell of documents that changed without changing the answer."
            ]
          },
          {
            "number": "RES-31",
            "text": [
              "A receipt whose digest fits must not be believed for that: the answer is worked out again."
            ]
          }
        ]
      }
    ]
  },
  "zh": {
    "title": "回答是怎样得出的",
    "intro": [
      [
        "某地某日什么有效、为什么，以及怎样把同一回答再给一遍。每一句都有编号，都有写明该编号的测试：编号没有测试，或者测试写了这里没有的编号，",
        {
          "text": "lint/algorithms.test.ts",
          "code": true
        },
        " 就不通过。必须，没有例外；应当，不这样做要写明理由；可以，不作要求。"
      ]
    ],
    "sections": [
      {
        "heading": "问题",
        "sentences": [
          {
            "number": "RES-01",
            "text": [
              "回答必须只取决于问题和数据：日期由提问者给出，时钟、随机数和文件的先后都不影响回答。"
            ]
          },
          {
            "number": "RES-02",
            "text": [
              "不存在的日期，从来没有或者当时已经撤销的行政区划，没有的种类、字段和项目，必须拒绝并指明。"
            ]
          },
          {
            "number": "RES-03",
            "text": [
              "标识可以写全，可以不带版本，可以写作 ",
              {
                "text": "…@版本",
                "code": true
              },
              " 或者文件路径；去向必须循到底，并写明经过。"
            ]
          },
          {
            "number": "RES-04",
            "text": [
              "所写版本中没有的、已撤回的、已分为几项的、去向绕成圈的标识，必须拒绝，并列出可能所指的标识。"
            ]
          }
        ]
      },
      {
        "heading": "什么有效",
        "sentences": [
          {
            "number": "RES-05",
            "text": [
              "按计算有效或者无法判断的，必须列出；登记的状态不得当作现状。"
            ]
          },
          {
            "number": "RES-06",
            "text": [
              "全国目录与该地区及其每一上级地区的目录必须一并计入，其他地区的不计。"
            ]
          },
          {
            "number": "RES-07",
            "text": [
              "过去的行政区划必须按其当时的隶属回答，并说明所知的去向。"
            ]
          },
          {
            "number": "RES-08",
            "text": [
              "内地以外的地区必须一项也不列，并说明原因。"
            ]
          },
          {
            "number": "RES-09",
            "text": [
              "草案、演练和候选，无论多少，必须不改变任何回答。"
            ]
          }
        ]
      },
      {
        "heading": "值",
        "sentences": [
          {
            "number": "RES-10",
            "text": [
              "每个值必须写明所载的文件和字段，以及支撑它的条文。"
            ]
          },
          {
            "number": "RES-11",
            "text": [
              "本项目推断的，不得写成以条文为据。"
            ]
          },
          {
            "number": "RES-12",
            "text": [
              "没有值的，必须说明是无人知道、条文没有写明，还是条文另有所指。"
            ]
          },
          {
            "number": "RES-13",
            "text": [
              "地方目录可以收窄一个值；回答必须给出收窄后的值、原来的值和两处来源。"
            ]
          },
          {
            "number": "RES-14",
            "text": [
              "地方目录放宽的，或者无法比较宽窄的，必须答“无法判断”，并写明两处来源。"
            ]
          },
          {
            "number": "RES-15",
            "text": [
              "两个地方目录都收窄同一个值的，必须答“无法判断”，并写明两者。"
            ]
          }
        ]
      },
      {
        "heading": "条文",
        "sentences": [
          {
            "number": "RES-16",
            "text": [
              "条文必须按当日的条号援引，条号须有证明；没有证明的，写它所属文本的条号和原因。"
            ]
          },
          {
            "number": "RES-17",
            "text": [
              "以条文为据的内容，必须只在条文文字当日是法律的日子有效，由所读文本或者相同的摘要证明。"
            ]
          },
          {
            "number": "RES-18",
            "text": [
              "所需的效力级别必须是当日规则所要求的。"
            ]
          },
          {
            "number": "RES-19",
            "text": [
              "地方的内容必须以适用于当地的地方性法规衡量；全国的内容不能单独以地方性法规支撑。"
            ]
          },
          {
            "number": "RES-20",
            "text": [
              "对级别的结论必须与检查规则的结论一致。"
            ]
          }
        ]
      },
      {
        "heading": "没有的",
        "sentences": [
          {
            "number": "RES-21",
            "text": [
              "回答必须说明没有什么：地区、日期，两个版本之间或者第一个版本之前的，数据截至日之后的。"
            ]
          }
        ]
      },
      {
        "heading": "为什么，为什么不",
        "sentences": [
          {
            "number": "RES-22",
            "text": [
              "解释必须从版本到所载之处再到条文，然后到收窄它的内容及其条文。"
            ]
          },
          {
            "number": "RES-23",
            "text": [
              "为什么不是有效，必须逐个版本说明因何终止或者为什么无法判断；有效的不作说明。"
            ]
          }
        ]
      },
      {
        "heading": "回执",
        "sentences": [
          {
            "number": "RES-24",
            "text": [
              "对同样的数据提同样的问题，必须得出同样的字节，不论由谁来问。"
            ]
          },
          {
            "number": "RES-25",
            "text": [
              "回执必须写明程序的版本、数据的摘要和截至日，以及回答所依据的每一份文件和条文的摘要。"
            ]
          },
          {
            "number": "RES-26",
            "text": [
              "回执应当只有代码、标识和日期，没有程序的措辞，措辞改好了不算回答变了。"
            ]
          },
          {
            "number": "RES-27",
            "text": [
              "回执必须没有可以认出个人的内容；回答正取决于这样的内容的，不写回执。"
            ]
          },
          {
            "number": "RES-28",
            "text": [
              "改动一个比特的回执必须拒绝，较新版本写出的也必须拒绝。"
            ]
          },
          {
            "number": "RES-29",
            "text": [
              "在别的数据上重新回答，必须相同，或者指出变了的文件。"
            ]
          },
          {
            "number": "RES-30",
            "text": [
              "重新回答时，可以列出改过而不影响回答的文件。"
            ]
          },
          {
            "number": "RES-31",
            "text": [
              "摘要相符的回执不得因此就信：回答要重新得出。"
            ]
          }
        ]
      }
    ]
  }
} as const;
