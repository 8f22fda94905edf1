#pragma once

#include "intake/source_document.h"
#include "model/narrative.h"

namespace nianbao {

// The bytes in a data: address of an image; empty for any other address.
QByteArray dataOfAddress(const QString &address);

// Makes pictures of a report of those that stand in a page's text. A picture that isn't within the source is
// taken from beside it: a browser and a word processor save a page's pictures in a folder beside the page,
// called like it with _files or .files behind. Nothing outside such a folder is opened, and nothing fetched.
class PagePictures
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PagePictures)

public:
    static constexpr int mostPictures = 60;
    static constexpr int mostAsked = 1000;
    static constexpr qint64 mostDots = qint64(256) * 1024 * 1024;   // of all that are unpacked
    static constexpr qint64 largestFile = qint64(32) * 1024 * 1024; // bytes

    // `path` is the page's own file; empty: there is none.
    explicit PagePictures(const QString &path) : m_path(path) {}

    // With its caption. The error says why it isn't taken.
    Result<Picture> take(const SourcePicture &picture);

private:
    Result<QByteArray> bytesBeside(const QString &address) const;

    QString m_path;
    int m_asked = 0, m_taken = 0;
    qint64 m_dots = 0;
};

} // namespace nianbao
