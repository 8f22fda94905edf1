#pragma once

#include "checks/claims.h"
#include "sample_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

// A label of the corpus: a statement on a quantity, or a number that belongs to none; with its place.
struct Label {
    QString quantity;
    QStringList accepted{}; // it, and other readings
    double value = 0;
    bool implied = false;
    bool inexact = false;
    qsizetype start = 0, length = 0;

    // Of the figures of this year, not of last year's or of the change since.
    bool isOurs() const { return !quantity.contains(u'@') && !quantity.contains(u':'); }
    // What it states then, for a table of scores.
    QString kind() const
    {
        return "of last year " + quantity.mid(quantity.indexOf(QRegularExpression("[@:]")));
    }
    // Whether that claim on last year or the change since is this one, rightly read.
    bool states(const nianbao::Claim &claim) const
    {
        using Kind = nianbao::Claim::Kind;
        const Kind own = quantity.contains("@")   ? Kind::LastYear
                         : quantity.endsWith("%") ? Kind::Rate
                                                  : Kind::Change;
        return claim.kind == own && quantity.startsWith(claim.quantity) && overlaps(claim.start, claim.length)
               && std::abs(double(claim.value) - value * std::pow(10, claim.scale)) < 0.5;
    }
    bool overlaps(qsizetype otherStart, qsizetype otherLength) const
    {
        return start < otherStart + otherLength && otherStart < start + length;
    }
};

struct CorpusPassage {
    QString id, text;
    int year = 0;
    QList<Label> claims, distractors;
    QStringList verdicts{}; // on its breakdowns: "ok", "not-exhaustive", "sum-wrong", "percent-wrong"

    int half() const { return id.mid(1).toInt() % 2; } // 1 is held out
};

inline QList<Label> labelsIn(const QJsonObject &passage, const QString &key)
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

// Nothing where none are.
inline QList<CorpusPassage> passagesIn(const QString &folder)
{
    QFile file(folder + "/claims.jsonl");
    QList<CorpusPassage> passages;
    if (!file.open(QIODevice::ReadOnly))
        return passages;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        passages += CorpusPassage{json["id"].toString(), json["text"].toString(), json["year"].toInt(),
                                  labelsIn(json, "claims"), labelsIn(json, "distractors")};
        for (const QJsonValue &breakdown : json["breakdowns"].toArray())
            passages.last().verdicts += breakdown["verdict"].toString();
    }
    return passages;
}

// $NIANBAO_CORPUS says where they are, else ../shared/corpus; which needn't be there.
inline QList<CorpusPassage> passagesOfCorpus()
{
    return passagesIn(
        qEnvironmentVariable("NIANBAO_CORPUS", qEnvironmentVariable("NIANBAO_SOURCE") + "/../shared/corpus"));
}

// Our own.
inline QList<CorpusPassage> passagesOfProject()
{
    return passagesIn(qEnvironmentVariable("NIANBAO_SOURCE") + "/tests/checks/passages");
}

// Finds inputs with which quantities have the values that they are said to have. The smallest quantities come
// first, and each gets what is missing into an input that none before it counts: so one input is enough for
// each, and no equations need be solved.
class FiguresThatFit
{
public:
    explicit FiguresThatFit(const nianbao::Template &form) : m_form(form) {}

    // The report with them; nothing where the statements contradict each other.
    std::optional<nianbao::Report> solve(QList<std::pair<QString, double>> values)
    {
        using namespace nianbao;
        std::stable_sort(values.begin(), values.end(), [this](const auto &a, const auto &b) {
            return inputsOf(a.first).size() < inputsOf(b.first).size();
        });
        QMap<int, double> known;
        for (const auto &[quantity, value] : values) {
            double rest = value;
            int open = -1, least = 0;
            for (const int input : inputsOf(quantity)) {
                rest -= known.value(input);
                if (known.contains(input))
                    continue;
                // The one that the fewest of the others count.
                int shares = 0;
                for (const auto &other : values)
                    shares += inputsOf(other.first).contains(input);
                if (open < 0 || shares < least) {
                    open = input;
                    least = shares;
                }
            }
            if (rest < -1e-9 || (rest > 1e-9 && open < 0))
                return std::nullopt;
            if (open >= 0)
                known[open] = rest;
            for (const int input : inputsOf(quantity))
                known[input] += 0;
        }
        Report report = filledReport();
        for (auto one = known.begin(); one != known.end(); ++one) {
            set(report, m_form.figures()[one.key()].address + u'=' + QString::number(one.value(), 'g', 15));
        }
        return report;
    }

private:
    QList<int> inputsOf(const QString &quantity) const
    {
        QList<int> inputs;
        for (const int figure : nianbao::figuresOf(quantity, m_form)) {
            const nianbao::FigureSpec &spec = m_form.figures()[figure];
            if (!spec.computed)
                inputs += figure;
            for (const int part : spec.sum)
                inputs += inputsOf(m_form.figures()[part].address);
        }
        return inputs;
    }

    const nianbao::Template &m_form;
};
