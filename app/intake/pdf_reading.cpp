#include "intake/pdf_reading.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <new>
#include <optional>
#include <set>
#include <stdexcept>
#include <vector>

namespace nianbao {

namespace {

using Object = QPDFObjectHandle;

// More than any PDF has files; a tree that goes round in a circle ends there.
constexpr size_t mostNodes = 4096;
// Room for a digest, whatever a hand has made of it.
constexpr qsizetype longestFingerprint = 128;

// Takes what comes out of a stream as long as it is no more than any report.
class Bounded : public Pipeline
{
public:
    Bounded() : Pipeline("attachment", nullptr) {}

    void write(unsigned char const *data, size_t size) override
    {
        isTooLarge = isTooLarge || size > size_t(largestAttachment - bytes.size());
        if (isTooLarge)
            throw std::length_error("attachment"); // ends the unpacking
        bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}

    QByteArray bytes;
    bool isTooLarge = false;
};

// What a name tree (ISO 32000-1, 7.9.6) holds, from its root on.
std::vector<Object> leaves(const Object &root)
{
    std::vector<Object> found;
    std::vector<Object> waiting{root};
    std::set<QPDFObjGen> seen;
    for (size_t nodes = 0; !waiting.empty() && nodes < mostNodes; ++nodes) {
        Object node = waiting.back();
        waiting.pop_back();
        if (!node.isDictionary() || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
            continue;
        Object names = node.getKey("/Names"); // a name, what is called so, a name …
        for (int i = 1; names.isArray() && i < names.getArrayNItems() && found.size() < mostNodes; i += 2)
            found.push_back(names.getArrayItem(i));
        Object kids = node.getKey("/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems() && waiting.size() < mostNodes; ++i)
            waiting.push_back(kids.getArrayItem(i));
    }
    return found;
}

QString textAt(Object dictionary, const char *key)
{
    Object value = dictionary.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

// The stream of an embedded file that is a report's; nothing of any other.
std::optional<Object> reportStream(Object specification)
{
    if (!specification.isDictionary() || !specification.getKey("/EF").isDictionary())
        return {};
    Object files = specification.getKey("/EF");
    Object stream = files.getKey("/UF").isStream() ? files.getKey("/UF") : files.getKey("/F");
    if (!stream.isStream())
        return {};
    Object type = stream.getDict().getKey("/Subtype");
    const bool isType = type.isName() && type.getName() == "/application/vnd.nianbao+json";
    const auto isNamed = [&](const char *key) {
        return textAt(specification, key).endsWith(QLatin1String(".nianbao"), Qt::CaseInsensitive);
    };
    return isType || isNamed("/UF") || isNamed("/F") ? std::optional(stream) : std::nullopt;
}

PdfReading unpacked(Object stream)
{
    // One kind of packing once, as every writer does it: a package in a package grows beyond all bounds.
    Object filter = stream.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() > 1)
        return {PdfFault::AttachmentDamaged};
    Bounded taken;
    bool isUnpacked = false;
    const bool isDone = stream.pipeStreamData(&taken, &isUnpacked, 0, qpdf_dl_generalized, true);
    if (taken.isTooLarge)
        return {PdfFault::AttachmentTooLarge};
    if (!isDone || !isUnpacked || taken.bytes.isEmpty())
        return {PdfFault::AttachmentDamaged};
    return {PdfFault::None, {taken.bytes, {}}};
}

PdfReading read(QPDF &pdf)
{
    QString fingerprint;
    if (Object info = pdf.getTrailer().getKey("/Info"); info.isDictionary())
        fingerprint = textAt(info, "/NianbaoFingerprint").left(longestFingerprint);
    std::optional<Object> found;
    if (Object names = pdf.getRoot().getKey("/Names"); names.isDictionary()) {
        for (const Object &leaf : leaves(names.getKey("/EmbeddedFiles"))) {
            const std::optional<Object> stream = reportStream(leaf);
            if (!stream || (found && found->getObjGen() == stream->getObjGen()))
                continue;
            if (found)
                return {PdfFault::Several};
            found = stream;
        }
    }
    PdfReading reading = found ? unpacked(*found) : PdfReading();
    reading.report.fingerprint = fingerprint;
    return reading;
}

} // namespace

PdfReading readUnbounded(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        const auto silent = QPDFLogger::create();
        silent->setWarn(silent->discard());
        silent->setError(silent->discard());
        pdf.setLogger(silent);
        // What would have to be pieced together is nothing to compare with.
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
        return read(pdf);
    } catch (const QPDFExc &fault) {
        if (fault.getErrorCode() == qpdf_e_password)
            return {PdfFault::Password};
        if (fault.getErrorCode() == qpdf_e_unsupported && bytes.contains("/Encrypt"))
            return {PdfFault::Encryption};
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        // Said by the fault: what exactly is broken helps nobody who can't mend it.
    }
    return {PdfFault::Damaged};
}

} // namespace nianbao
