#include "checks/likeness.h"

#include <algorithm>
#include <bit>

namespace nianbao {

namespace {

constexpr size_t runLength = 5; // letters
constexpr int traitCount = 32;

// Letters and digits alone.
std::vector<char16_t> lettersOf(QStringView text)
{
    std::vector<char16_t> letters;
    letters.reserve(size_t(text.size()));
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.push_back(c.unicode());
    }
    return letters;
}

// Calls `use` with a number for each run of letters: five of them, packed or mixed; all of a shorter text.
template<typename Use>
void forEachRun(const std::vector<char16_t> &letters, const Use &use)
{
    const size_t length = std::min(runLength, letters.size());
    for (size_t i = 0; length > 0 && i + length <= letters.size(); ++i) {
        quint64 run = 14695981039346656037ULL; // FNV-1a
        for (size_t k = 0; k < length; ++k)
            run = (run ^ letters[i + k]) * 1099511628211ULL;
        use(run | 1); // 0 is an empty place of the set
    }
}

// Numbers other than 0, in a table with half of its places empty: faster than sorting them.
class RunSet
{
public:
    explicit RunSet(const std::vector<char16_t> &letters) : m_places(std::bit_ceil(2 * letters.size() + 2))
    {
        forEachRun(letters, [this](quint64 run) {
            quint64 &place = at(run);
            m_size += place == 0;
            place = run;
        });
    }
    size_t size() const { return m_size; }
    // How many of these the other text has, too, each counted once.
    size_t commonWith(const std::vector<char16_t> &other)
    {
        size_t common = 0;
        std::vector<bool> met(m_places.size());
        forEachRun(other, [&](quint64 run) {
            const size_t place = size_t(&at(run) - m_places.data());
            if (m_places[place] == 0 || met[place])
                return;
            met[place] = true;
            ++common;
        });
        return common;
    }

private:
    quint64 &at(quint64 run)
    {
        size_t place = size_t(run >> 7) & (m_places.size() - 1);
        while (m_places[place] != 0 && m_places[place] != run)
            place = (place + 1) & (m_places.size() - 1);
        return m_places[place];
    }

    std::vector<quint64> m_places;
    size_t m_size = 0;
};

} // namespace

double likenessOf(QStringView a, QStringView b)
{
    const std::vector<char16_t> ofA = lettersOf(a), ofB = lettersOf(b);
    RunSet runsOfA(ofA);
    const size_t common = runsOfA.commonWith(ofB);
    const size_t either = runsOfA.size() + RunSet(ofB).size() - common;
    return either ? double(common) / double(either) : 0;
}

std::vector<quint64> runsOf(QStringView text)
{
    std::vector<quint64> runs;
    forEachRun(lettersOf(text), [&runs](quint64 run) { runs.push_back(run); });
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

double likenessOf(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    size_t common = 0;
    for (size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        common += a[i] == b[k];
        const bool nextOfA = a[i] <= b[k], nextOfB = b[k] <= a[i];
        i += nextOfA;
        k += nextOfB;
    }
    const size_t either = a.size() + b.size() - common;
    return either ? double(common) / double(either) : 0;
}

QString traitsOf(QStringView text)
{
    QByteArray least(traitCount, '\0'); // 0 where no pair is of that class
    char16_t before = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        quint64 pair = (quint64(before) << 16 | c.unicode()) * 0x9e3779b97f4a7c15ULL; // Fibonacci hashing
        pair ^= pair >> 32;
        char &trait = least[qsizetype(pair % traitCount)];
        const auto value = uchar(1 + (pair / traitCount) % 255);
        if (trait == 0 || value < uchar(trait))
            trait = char(value);
        before = c.unicode();
    }
    return QString::fromLatin1(least.toHex());
}

double likenessByTraits(const QString &a, const QString &b)
{
    const QByteArray ofA = QByteArray::fromHex(a.toLatin1()), ofB = QByteArray::fromHex(b.toLatin1());
    if (ofA.size() != traitCount || ofB.size() != traitCount)
        return 0;
    int common = 0, either = 0;
    for (qsizetype i = 0; i < traitCount; ++i) {
        either += ofA[i] != 0 || ofB[i] != 0;
        common += ofA[i] != 0 && ofA[i] == ofB[i];
    }
    return either ? double(common) / either : 0;
}

} // namespace nianbao
