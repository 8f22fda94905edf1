#pragma once

#include <QByteArray>

// Written by hand: what the file must look like, byte for byte.
inline const QByteArray whole = R"({
  "format": 1,
  "template": "national-2021",
  "organ": "某市某局",
  "year": 2023,
  "title": "某局“年报”\\",
  "documentNumber": "某发〔2024〕1号",
  "signedBy": "某局办公室",
  "signedOn": "2024-01-23",
  "publishedOn": "2024-01-30",
  "source": "某网",
  "figures": {
    "t2.rules.made": "/",
    "t2.fees.amount": "12.50",
    "t3.received.natural": "214",
    "t4.afterReview.pending": "0"
  },
  "sections": {
    "lead": [
      "根据条例编制。"
    ],
    "s1": [
      "",
      "（一）主动公开",
      "共214条\t😀"
    ],
    "s6": [
      "无"
    ]
  },
  "newThing": {
    "stage": 2,
    "marks": [
      1.10,
      12345678901234567890123,
      null
    ],
    "none": {},
    "nothing": []
  },
  "aNewKey": true
}
)";

// The file with a piece replaced.
inline QByteArray changed(const char *from, const char *to)
{
    QByteArray json = whole;
    if (!json.contains(from))
        qFatal("the case replaces nothing: %s", from);
    return json.replace(from, to);
}
