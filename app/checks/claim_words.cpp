#include "checks/claim_words.h"

#include "checks/claim_text.h"
#include "model/data_reader.h"

#include <QHash>

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
        {"overturn", Overturn},
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
        {"procedure", Procedure},
        {"deed", Deed},
        {"cause", Cause},
        {"filler", Filler},
        {"unknown", Unknown},
    };
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<FillerRole> roleNamed(const QString &name)
{
    static const QHash<QString, FillerRole> roles{
        {"total", FillerRole::Total},     {"among", FillerRole::Among},   {"each", FillerRole::Each},
        {"ongoing", FillerRole::Ongoing}, {"link", FillerRole::Link},     {"about", FillerRole::About},
        {"vague", FillerRole::Vague},     {"up", FillerRole::Up},         {"down", FillerRole::Down},
        {"same", FillerRole::Same},       {"double", FillerRole::Double}, {"arise", FillerRole::Arise},
        {"until", FillerRole::Until},     {"amount", FillerRole::Amount}, {"rules", FillerRole::Rules}};
    const auto found = roles.find(name);
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

bool needsQuantity(WordKind kind)
{
    using enum WordKind;
    for (const WordKind one : {Applicant, Outcome, BareOutcome, Case, CaseRequest, AnyCase, CaseResult,
                               Overturn, Document, DocumentVerb, Act, ActRequest, Fee, FeeSum, Zero}) {
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
        onlyKeys(root, {"variants", "organEnds", "units", "inexact", "words"}, {});
        readVariants(string(root, "variants", {}));
        m_read.organEnds = string(root, "organEnds", {});
        const QJsonObject units = root["units"].toObject();
        onlyKeys(units, {"counts", "classifiers", "documents", "times", "things", "money"}, "units");
        addAll(m_read.m_units, int(ClaimUnit::Count), units, "counts", "units");
        addAll(m_read.m_units, int(ClaimUnit::Classifier), units, "classifiers", "units");
        addAll(m_read.m_units, int(ClaimUnit::Document), units, "documents", "units");
        addAll(m_read.m_units, int(ClaimUnit::Times), units, "times", "units");
        addAll(m_read.m_units, int(ClaimUnit::Thing), units, "things", "units");
        addAll(m_read.m_units, int(ClaimUnit::Money), units, "money", "units");
        const QJsonObject inexact = root["inexact"].toObject();
        onlyKeys(inexact, {"before", "within", "after"}, "inexact");
        for (const QString &word : strings(inexact, "before", "inexact"))
            add(word, {WordKind::Approximate}, "inexact.before");
        addAll(m_read.m_within, 0, inexact, "within", "inexact");
        addAll(m_read.m_after, 0, inexact, "after", "inexact");
        const QJsonArray words = array(root, "words", {});
        for (qsizetype i = 0; i < words.size() && !failed(); ++i)
            readGroup(words[i].toObject(), at("words", i));
    }

    void readVariants(const QString &pairs)
    {
        if (pairs.size() % 2 != 0)
            return fail("variants", tr("expected pairs of characters"));
        for (qsizetype i = 0; i < pairs.size(); i += 2)
            m_read.variants.set(pairs[i], pairs[i + 1].unicode());
    }

    void addAll(WordTrie &trie, int value, const QJsonObject &json, const QString &key, const QString &path)
    {
        for (const QString &word : strings(json, key, path)) {
            if (trie.insert(word, value) >= 0)
                fail(dot(path, key), tr("“%1” stands twice").arg(word));
        }
    }

    void readGroup(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {"kind", "quantity", "role", "alternatives", "words"}, path);
        const std::optional<WordKind> kind = kindNamed(string(json, "kind", path));
        if (!kind)
            return fail(dot(path, "kind"), tr("there is no kind of words “%1”").arg(json["kind"].toString()));
        ClaimWord word{*kind};
        if (needsQuantity(*kind) || json.contains("quantity"))
            word.quantity = string(json, "quantity", path);
        if ((*kind == WordKind::Filler || *kind == WordKind::Difference) && json.contains("quantity")) {
            readRole(json, "quantity", path, &word);
        }
        if (json.contains("role"))
            readRole(json, "role", path, &word);
        if (json.contains("alternatives"))
            word.alternatives = strings(json, "alternatives", path);
        for (const QString &one : strings(json, "words", path))
            add(one, word, dot(path, "words"));
    }

    void readRole(const QJsonObject &json, const QString &key, const QString &path, ClaimWord *word)
    {
        const std::optional<FillerRole> role = roleNamed(string(json, key, path));
        if (!role)
            return fail(dot(path, key), tr("there is no kind of words “%1”").arg(json[key].toString()));
        word->role = *role;
    }

    void add(const QString &written, const ClaimWord &word, const QString &path)
    {
        const QString text = claimTextOf(written, m_read.variants).text;
        if (text.isEmpty() || m_read.m_texts.insert(text, int(m_read.m_words.size())) >= 0)
            return fail(path, tr("“%1” stands twice").arg(written));
        m_read.m_words += word;
    }

    QStringList strings(const QJsonObject &json, const QString &key, const QString &path)
    {
        QStringList all;
        const QJsonArray read = array(json, key, path);
        for (const auto one : read) {
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

const ClaimWord *ClaimWords::at(QStringView text, qsizetype place, qsizetype *length) const
{
    const int word = m_texts.longest(text, place, length);
    return word < 0 ? nullptr : &m_words[word];
}

ClaimUnit ClaimWords::unitAt(QStringView text, qsizetype place, qsizetype *length) const
{
    const int unit = m_units.longest(text, place, length);
    return unit < 0 ? ClaimUnit::None : ClaimUnit(unit);
}

qsizetype ClaimWords::inexactWithin(QStringView text, qsizetype place) const
{
    qsizetype length = 0;
    m_within.longest(text, place, &length);
    return length;
}

qsizetype ClaimWords::inexactAfter(QStringView text, qsizetype place) const
{
    qsizetype length = 0;
    m_after.longest(text, place, &length);
    return length;
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
