#pragma once

#include "checks/word_trie.h"
#include "model/result.h"

#include <QStringList>

namespace nianbao {

// What personal data looks like in Chinese prose: data, resources/wording/privacy.json.
struct PrivacyWords {
    // A fault is reported with its path.
    static Result<PrivacyWords> fromJson(const QByteArray &json);
    // The ones that ship with the program; loaded once. Aborts the program if they are faulty: then
    // the build is.
    static const PrivacyWords &shipped();

    QStringList cards;      // beside a bank card's number: 卡号
    QStringList freeMail;   // where anybody has a mailbox: "qq.com"
    QStringList officeMail; // before an office's own: 公开邮箱
    WordTrie homes;         // before an address: 家庭住址
    WordTrie homeMarks;     // what it ends in: 室
    QString plates;         // the first characters of number plates
    WordTrie parties;       // 申请人
    WordTrie nameFollowers; // what a party does: 不服
    WordTrie genders;       // after a name: （男
    WordTrie organs;        // how the name of one who is sued ends: 局
    QString surnames;
    WordTrie doubleSurnames;
    QString notInNames; // characters that no given name of the cases at hand has: 的
};

} // namespace nianbao
