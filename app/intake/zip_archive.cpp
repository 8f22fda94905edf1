#include "intake/zip_archive.h"

#include <zip.h>

namespace nianbao {

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (archive)
        return std::shared_ptr<ZipArchive>(new ZipArchive(archive));
    if (source)
        zip_source_free(source);
    return Error{tr("The document is damaged: it can't be unpacked.")};
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen(m_archive.get(), name.toUtf8().constData(), 0), zip_fclose);
    if (!file)
        return Error{tr("A part of the document is missing, damaged, or locked with a password."), {}, name};
    QByteArray all;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (count < 0)
            return Error{tr("A part of the document is damaged."), {}, name};
        if (count == 0)
            return all;
        m_read += count;
        if (all.size() + count > largestFile || m_read > largestSum)
            return Error{tr("The document unpacks to more than any report has, and is not read."), {}, name};
        all.append(piece.constData(), qsizetype(count));
    }
}

} // namespace nianbao
