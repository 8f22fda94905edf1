#include "checks/claim_words.h"

#include "checks/claim_text.h"
#include "model/data_reader.h"

#include <algorithm>

namespace nianbao {

namespace {

std::optional<WordKind> kindNamed(const QString &name)
{
    using enum WordKind;
    static const QHash<QString, WordKind> kinds{
        {"request", Request},
        {"weakRequest", WeakRequest},
        {"apply", Apply},
        {"disclosure", Disclosure},
        {"receive", Receive},
        {"newlyReceive", NewlyReceive},
        {"conclude", Conclude},
        {"handle", Handle},
        {"due", Due},
        {"carry", Carry},
        {"unfinished", Unfinished},
        {"lastYear", LastYear},
        {"nextYear", NextYear},
        {"thisYear", ThisYear},
        {"partYear", PartYear},
        {"since", Since},
        {"difference", Difference},
        {"respectively", Respectively},
        {"compare", Compare},
        {"subset", Subset},
        {"list", List},
        {"applicant", Applicant},
        {"outcome", Outcome},
        {"bareOutcome", BareOutcome},
        {"others", Others},
        {"case", Case},
        {"caseRequest", CaseRequest},
        {"anyCase", AnyCase},
        {"authority", Authority},
        {"former", Former},
        {"latter", Latter},
        {"caseResult", CaseResult},
        {"document", Document},
        {"documentVerb", DocumentVerb},
        {"act", Act},
        {"actRequest", ActRequest},
        {"actVerb", ActVerb},
        {"fee", Fee},
        {"feeSum", FeeSum},
        {"not", Not},
        {"notNot", NotNot},
        {"zero", Zero},
        {"channel", Channel},
        {"otherOrgan", OtherOrgan},
        {"foreign", Foreign},
        {"deed", Deed},
        {"cause", Cause},
        {"filler", Filler},
        {"unknown", Unknown},
    };
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

bool needsQuantity(WordKind kind)
{
    using enum WordKind;
    for (const WordKind one : {Applicant, Outcome, BareOutcome, Case, CaseRequest, AnyCase, CaseResult,
                               Document, DocumentVerb, Act, ActRequest, Fee, FeeSum, Zero}) {
        if (kind == one)
            return true;
    }
    return false;
}

} // namespace

class ClaimWordsReader final : public ReaderOf<ClaimWords>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root, {"variants", "units", "inexact", "words"}, {});
        m_read.variants = string(root, "variants", {});
        if (m_read.variants.size() % 2 != 0)
            fail("variants", tr("expected pairs of characters"));
        const QJsonObject units = root["units"].toObject();
        onlyKeys(units, {"counts", "classifiers", "documents", "money"}, "units");
        m_read.counts = strings(units, "counts", "units");
        m_read.classifiers = strings(units, "classifiers", "units");
        m_read.documents = strings(units, "documents", "units");
        m_read.money = strings(units, "money", "units");
        const QJsonObject inexact = root["inexact"].toObject();
        onlyKeys(inexact, {"before", "within", "after"}, "inexact");
        for (const QString &word : strings(inexact, "before", "inexact"))
            add(word, {WordKind::Approximate}, "inexact.before");
        m_read.within = strings(inexact, "within", "inexact");
        m_read.after = strings(inexact, "after", "inexact");
        const QJsonArray words = array(root, "words", {});
        for (qsizetype i = 0; i < words.size() && !failed(); ++i)
            readGroup(words[i].toObject(), at("words", i));
    }

    void readGroup(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {"kind", "quantity", "alternatives", "words"}, path);
        const std::optional<WordKind> kind = kindNamed(string(json, "kind", path));
        if (!kind)
            return fail(dot(path, "kind"), tr("there is no kind of words “%1”").arg(json["kind"].toString()));
        ClaimWord word{*kind};
        if (needsQuantity(*kind) || json.contains("quantity"))
            word.quantity = string(json, "quantity", path);
        if (json.contains("alternatives"))
            word.alternatives = strings(json, "alternatives", path);
        for (const QString &one : strings(json, "words", path))
            add(one, word, dot(path, "words"));
    }

    void add(const QString &written, const ClaimWord &word, const QString &path)
    {
        const QString text = claimTextOf(written, m_read.variants).text;
        if (text.isEmpty() || m_read.m_words.contains(text))
            return fail(path, tr("“%1” stands twice").arg(written));
        m_read.m_texts += text;
        m_read.m_words.insert(m_read.m_texts.last(), word);
        qsizetype &longest = m_read.m_longest[text[0]];
        longest = std::max(longest, text.size());
    }

    QStringList strings(const QJsonObject &json, const QString &key, const QString &path)
    {
        QStringList all;
        for (const QJsonValue &one : array(json, key, path)) {
            if (one.toString().isEmpty())
                fail(dot(path, key), tr("expected texts"));
            all += one.toString();
        }
        return all;
    }
};

Result<ClaimWords> ClaimWords::fromJson(const QByteArray &json)
{
    return ClaimWordsReader().read(json);
}

const ClaimWords &ClaimWords::shipped()
{
    static const auto loaded = readShipped<ClaimWords>(QStringLiteral(":/wording/claims.json"));
    return loaded;
}

const ClaimWord *ClaimWords::at(const QString &text, qsizetype place, qsizetype *length) const
{
    const qsizetype most = std::min(m_longest.value(text[place], 0), text.size() - place);
    for (*length = most; *length > 0; --*length) {
        const auto found = m_words.constFind(QStringView(text).mid(place, *length));
        if (found != m_words.constEnd())
            return &*found;
    }
    return nullptr;
}

QString ClaimWords::longest(const QStringList &all, const QString &text, qsizetype place)
{
    QString best;
    for (const QString &one : all) {
        if (one.size() > best.size() && QStringView(text).mid(place).startsWith(one))
            best = one;
    }
    return best;
}

QStringList ClaimWords::quantities() const
{
    QStringList all;
    for (const ClaimWord &word : m_words) {
        if (word.kind == WordKind::Case || word.kind == WordKind::CaseRequest
            || word.kind == WordKind::AnyCase)
            all += word.quantity + QLatin1String(".total");
        else if (word.quantity.count(u'.') > 1 || word.kind == WordKind::Fee)
            all += QStringList{word.quantity} + word.alternatives;
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace nianbao
