#include "checks/claims.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <cmath>

using namespace nianbao;

namespace {

// How a quantity, or all of them, fared in one half of the corpus.
struct Score {
    int stated = 0;      // claims with a number, or zero in words
    int recalled = 0;    // found, as that quantity or an alternative that the label allows
    int wronglyRead = 0; // of these: another value, or not as exact as labelled
    int invented = 0;    // found where no label is, or another
    int distracted = 0;  // of these: a number that is labelled as belonging to no cell
};
using Scores = QMap<QString, Score>;

bool overlaps(qsizetype aStart, qsizetype aLength, qsizetype bStart, qsizetype bLength)
{
    return aStart < bStart + bLength && bStart < aStart + aLength;
}

// A label of the corpus, with its place in the text.
struct Label {
    QString quantity;
    QStringList accepted{};
    double value = 0;
    bool implied = false;
    bool inexact = false;
    qsizetype start = 0, length = 0;
    bool found = false;
};

QList<Label> labelsIn(const QJsonObject &passage, const QString &key)
{
    QList<Label> labels;
    const QString text = passage["text"].toString();
    for (const QJsonValue &json : passage[key].toArray()) {
        Label label{json["quantity"].toString()};
        label.accepted = {label.quantity};
        for (const QJsonValue &one : json["alternatives"].toArray())
            label.accepted += one.toString();
        label.value = json["value"].toDouble();
        label.implied = json["implied"].toBool();
        label.inexact = json["inexact"].toBool();
        label.length = json["span"].toString().size();
        label.start = text.indexOf(json["span"].toString());
        labels += label;
    }
    return labels;
}

bool isOurs(const Label &label)
{
    return !label.quantity.contains(u'@') && !label.quantity.contains(u':');
}

} // namespace

// How the recogniser fares with passages that were written without it. It was made looking at those with an
// even number only; the others show what it does with prose that it hasn't seen.
class TestClaimsCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void developing() { measure(0, 0.97, 1, 0); }
    void heldOut() { measure(1, 0.90, 4, 1); }

private:
    void measure(int parity, double leastRecall, int mostInvented, int mostDistracted);
    static Scores scoresOf(const QJsonObject &passage, bool tell);

    QList<QJsonObject> m_passages;
};

void TestClaimsCorpus::initTestCase()
{
    const QString folder =
        qEnvironmentVariable("NIANBAO_CORPUS", qEnvironmentVariable("NIANBAO_SOURCE") + "/../shared/corpus");
    QFile file(folder + "/claims.jsonl");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable("the corpus isn't there (set NIANBAO_CORPUS): " + file.fileName()));
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        QVERIFY(line.isObject());
        m_passages += line.object();
    }
    QVERIFY(m_passages.size() >= 100);
}

Scores TestClaimsCorpus::scoresOf(const QJsonObject &passage, bool tell)
{
    Scores scores;
    QList<Label> labels = labelsIn(passage, "claims");
    const QList<Label> distractors = labelsIn(passage, "distractors");
    const QString text = passage["text"].toString();
    const auto say = [&](const char *what, const QString &quantity, const QString &words) {
        if (tell)
            qInfo().noquote() << passage["id"].toString() << what << quantity << words << "—" << text;
    };
    for (const Claim &claim : claimsIn(text, *Template::current(), passage["year"].toInt())) {
        const auto label = std::find_if(labels.begin(), labels.end(), [&](const Label &one) {
            return !one.found && one.accepted.contains(claim.quantity)
                   && overlaps(claim.start, claim.length, one.start, one.length);
        });
        const QString words = text.mid(claim.start, claim.length + claim.unitLength);
        const bool distracted = std::any_of(distractors.begin(), distractors.end(), [&](const Label &one) {
            return overlaps(claim.start, claim.length, one.start, one.length);
        });
        if (label == labels.end()) {
            Score &score = scores[claim.quantity];
            ++score.invented;
            score.distracted += distracted;
            say(distracted ? "DISTRACTED" : "INVENTED", claim.quantity, words);
            continue;
        }
        label->found = true;
        if (label->implied)
            continue;
        Score &own = scores[label->quantity];
        ++own.recalled;
        const bool right = std::abs(double(claim.value) - label->value * std::pow(10, claim.scale)) < 0.5
                           && claim.inexact == label->inexact;
        if (!right) {
            ++own.wronglyRead;
            say("MISREAD", claim.quantity, words);
        }
    }
    for (const Label &label : labels) {
        if (label.implied || !isOurs(label))
            continue;
        ++scores[label.quantity].stated;
        if (!label.found)
            say("MISSED", label.quantity, text.mid(label.start, label.length));
    }
    return scores;
}

void TestClaimsCorpus::measure(int parity, double leastRecall, int mostInvented, int mostDistracted)
{
    if (m_passages.isEmpty())
        QSKIP("the corpus isn't there");
    // Set to the half to be told about: 0 or 1.
    const bool tell = qEnvironmentVariable("NIANBAO_CORPUS_TELL") == QString::number(parity);
    Scores scores;
    for (const QJsonObject &passage : m_passages) {
        if (passage["id"].toString().mid(1).toInt() % 2 != parity)
            continue;
        const Scores found = scoresOf(passage, tell);
        for (auto one = found.begin(); one != found.end(); ++one) {
            for (Score *sum : {&scores[one.key()], &scores["all"]}) {
                sum->stated += one->stated;
                sum->recalled += one->recalled;
                sum->wronglyRead += one->wronglyRead;
                sum->invented += one->invented;
                sum->distracted += one->distracted;
            }
        }
    }
    const auto row = [](const QString &name, const QStringList &cells) {
        QString line = name.leftJustified(38);
        for (const QString &cell : cells)
            line += cell.rightJustified(11);
        qInfo().noquote() << line;
    };
    row("quantity", {"stated", "recalled", "misread", "invented", "distracted"});
    for (auto one = scores.begin(); one != scores.end(); ++one) {
        QStringList cells;
        for (const int count : {one->stated, one->recalled, one->wronglyRead, one->invented, one->distracted})
            cells += QString::number(count);
        row(one.key(), cells);
    }
    const Score all = scores["all"];
    QVERIFY(all.stated > 100);
    QVERIFY2(all.recalled >= leastRecall * all.stated, "too many claims are missed");
    QVERIFY2(all.wronglyRead * 100 <= all.recalled, "too many numbers are misread");
    QVERIFY2(all.invented <= mostInvented, "too many claims aren't the text's");
    QVERIFY2(all.distracted <= mostDistracted, "numbers are taken for claims that belong to no cell");
}

QTEST_APPLESS_MAIN(TestClaimsCorpus)
#include "test_claims_corpus.moc"
