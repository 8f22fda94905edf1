#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

#include <QPair>

// An Office document of these parts, as its bytes.
inline QByteArray packed(const QList<QPair<QByteArray, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("can't pack");
    }
    if (zip_close(archive) != 0)
        qFatal("can't pack");
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

inline QByteArray wordXml(const QByteArray &body, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + before
           + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
           + body + "</w:body></w:document>";
}

inline QByteArray wordFile(const QByteArray &body, const QByteArray &before = {})
{
    return packed({{"word/document.xml", wordXml(body, before)}});
}

inline QByteArray workbook(const QByteArray &sheet)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    return packed(
        {{"xl/workbook.xml", head
                                 + "<workbook xmlns=\"m\" xmlns:r=\"r\"><sheets><sheet name=\"a\" "
                                   "r:id=\"x1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          head + "<Relationships><Relationship Id=\"x1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/worksheets/sheet1.xml", head + "<worksheet>" + sheet + "</worksheet>"}});
}
