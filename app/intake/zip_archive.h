#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

struct zip;

namespace nianbao {

// The files packed in an Office document. What they unpack to is bounded: a small file that makes gigabytes
// is an error, and is never unpacked whole.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ZipArchive)

public:
    // Of one packed file; and of all that are read.
    static constexpr qint64 largestFile = qint64(32) * 1024 * 1024;
    static constexpr qint64 largestSum = qint64(96) * 1024 * 1024; // bytes

    // The bytes must outlive it. An error for what is no ZIP archive.
    static Result<std::shared_ptr<ZipArchive>> open(const QByteArray &bytes);

    bool has(const QString &name) const;
    // An error for what isn't there, is damaged, locked with a password, or too large.
    Result<QByteArray> read(const QString &name);

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(zip *archive) : m_archive(archive) {}

    std::unique_ptr<zip, Close> m_archive;
    qint64 m_read = 0;
};

} // namespace nianbao
