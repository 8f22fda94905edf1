#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>

#include <sys/resource.h>

#include <cstdint>
#include <cstdio>

// Runs a target without libFuzzer: fuzz_replay TARGET FOLDER gives it every file of the folder, and mutations
// of them that are the same each time. A crash ends it; so does an input that takes too long or too much.

#define TARGETS(X)                                                                                           \
    X(cells)                                                                                                 \
    X(clipboard)                                                                                             \
    X(docx) X(html) X(mhtml) X(mustache) X(pdf) X(profile) X(report) X(rules) X(site) X(template) X(text)    \
        X(xlsx)

// Compiled under these names, each the LLVMFuzzerTestOneInput of its file.
#define DECLARE(name) extern "C" int fuzz_##name(const uint8_t *data, size_t size);
TARGETS(DECLARE)

namespace {

constexpr int mutations = 150;
constexpr qint64 longest = 10'000; // milliseconds, also under a sanitizer

using Target = int (*)(const uint8_t *, size_t);

Target targetCalled(const QByteArray &name)
{
#define ENTRY(name) {#name, &fuzz_##name},
    static const QHash<QByteArray, Target> targets{TARGETS(ENTRY)};
    return targets.value(name);
}

bool run(Target target, const QByteArray &input, const QByteArray &name)
{
    QElapsedTimer timer;
    timer.start();
    // A copy of just its size: a sanitizer sees whoever reads past it.
    const QByteArray copy(input.constData(), input.size());
    target(reinterpret_cast<const uint8_t *>(copy.constData()), size_t(copy.size()));
    if (timer.elapsed() <= longest)
        return true;
    std::fprintf(stderr, "%s takes %lld ms\n", name.constData(), timer.elapsed());
    return false;
}

QByteArray mutated(QByteArray bytes, const QList<QByteArray> &all, QRandomGenerator &random)
{
    const auto within = [&random](qsizetype size) { return qsizetype(random.bounded(int(size) + 1)); };
    for (int times = random.bounded(1, 6); times > 0; --times) {
        const qsizetype at = within(bytes.size());
        const QByteArray &other = all[random.bounded(int(all.size()))];
        switch (random.bounded(5)) {
        case 0:
            bytes.remove(at, random.bounded(1, 64));
            break;
        case 1:
            bytes.insert(at, char(random.bounded(256)));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        case 3:
            bytes.insert(at, bytes.mid(within(bytes.size()), random.bounded(1, 200)));
            break;
        default:
            bytes.insert(at, other.mid(within(other.size()), random.bounded(1, 200)));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const Target target = argc == 3 ? targetCalled(argv[1]) : nullptr;
    const QDir folder(argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString());
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (!target || names.isEmpty()) {
        std::fprintf(stderr, "usage: fuzz_replay TARGET FOLDER\n");
        return 2;
    }
#if !defined(__SANITIZE_ADDRESS__)
    const rlimit memory{rlim_t(3) << 30, rlim_t(3) << 30};
    setrlimit(RLIMIT_AS, &memory);
#endif
    QList<QByteArray> seeds;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        seeds += file.readAll();
        if (!run(target, seeds.last(), name.toUtf8()))
            return 1;
    }
    QRandomGenerator random(20'231'231);
    for (int i = 0; i < mutations; ++i) {
        const QByteArray input = mutated(seeds[i % seeds.size()], seeds, random);
        if (!run(target, input, "mutation " + QByteArray::number(i)))
            return 1;
    }
    std::printf("%lld seeds, %d mutations\n", static_cast<long long>(seeds.size()), mutations);
    return 0;
}
