#include "intake/pdf_attachment.h"

#include <QCoreApplication>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
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

struct PdfAttachment {
    Q_DECLARE_TR_FUNCTIONS(nianbao::PdfAttachment)
};

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

Result<QByteArray> unpacked(Object stream)
{
    const Error damaged{PdfAttachment::tr("The report attached to the PDF is damaged.")};
    // One kind of packing once, as every writer does it: a package in a package grows beyond all bounds.
    Object filter = stream.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() > 1)
        return damaged;
    Bounded taken;
    bool isUnpacked = false;
    const bool isDone = stream.pipeStreamData(&taken, &isUnpacked, 0, qpdf_dl_generalized, true);
    if (taken.isTooLarge)
        return Error{PdfAttachment::tr("What is attached to the PDF is larger than any report.")};
    if (!isDone || !isUnpacked || taken.bytes.isEmpty())
        return damaged;
    return taken.bytes;
}

Result<AttachedReport> read(QPDF &pdf)
{
    AttachedReport report;
    if (Object info = pdf.getTrailer().getKey("/Info"); info.isDictionary())
        report.fingerprint = textAt(info, "/NianbaoFingerprint").left(longestFingerprint);
    Object names = pdf.getRoot().getKey("/Names");
    if (!names.isDictionary())
        return report;
    std::optional<Object> found;
    for (const Object &leaf : leaves(names.getKey("/EmbeddedFiles"))) {
        const std::optional<Object> stream = reportStream(leaf);
        if (!stream || (found && found->getObjGen() == stream->getObjGen()))
            continue;
        if (found)
            return Error{
                PdfAttachment::tr("More than one report is attached to the PDF; only one of them can "
                                  "be its own.")};
        found = stream;
    }
    if (!found)
        return report;
    const Result<QByteArray> data = unpacked(*found);
    if (!data)
        return data.error();
    report.data = *data;
    return report;
}

} // namespace

Result<AttachedReport> attachedReport(const QByteArray &bytes)
{
    // Readers take a PDF for one that begins a little late (ISO 32000-1, annex H.3, note 13).
    if (!bytes.first(std::min(bytes.size(), qsizetype(1024))).contains("%PDF-"))
        return Error{PdfAttachment::tr("The file isn't a PDF.")};
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
            return Error{PdfAttachment::tr("The PDF can't be opened without its password.")};
        if (fault.getErrorCode() == qpdf_e_unsupported && bytes.contains("/Encrypt"))
            return Error{PdfAttachment::tr("The PDF is encrypted in a way that isn't known here.")};
    } catch (const std::exception &) {
        // Said below: what exactly is broken helps nobody who can't mend it.
    }
    return Error{PdfAttachment::tr("The PDF is damaged, or a part of it is missing.")};
}

} // namespace nianbao
