#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

// PDFs made by hand and by qpdf, with no code of ours.
namespace nianbao::test {

// A whole PDF with one blank page; `info` and `catalog` are more entries of those two dictionaries, and
// `objects` are more objects, from 5 on.
inline QByteArray plainPdf(const QByteArray &info = {}, const QByteArray &catalog = {},
                           const QList<QByteArray> &objects = {})
{
    QList<QByteArray> all{
        "<</Type/Catalog/Pages 2 0 R" + catalog + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>", "<</Producer(test)" + info + ">>"};
    all += objects;
    QByteArray pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = QByteArray("0000000000 65535 f \n");
    for (qsizetype i = 0; i < all.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(all.size() + 1);
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<</Size " + size
           + "/Root 1 0 R/Info 4 0 R>>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

inline QByteArray fingerprintEntry(const QString &fingerprint)
{
    return "/NianbaoFingerprint(" + fingerprint.toLatin1() + ')';
}

// What qpdf makes of a PDF; "{file}" among the words is a file with `attachment` called `name`.
inline QByteArray byQpdf(const QByteArray &pdf, const QStringList &words, const QByteArray &attachment = {},
                         const QString &name = QStringLiteral("a.nianbao"))
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &file, const QByteArray &bytes) {
        QFile out(folder.filePath(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
    };
    put(QStringLiteral("in.pdf"), pdf);
    put(name, attachment);
    QStringList all = words;
    all.replaceInStrings(QStringLiteral("{file}"), folder.filePath(name));
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"), QStringList{folder.filePath(QStringLiteral("in.pdf"))} + all
                                           + QStringList{folder.filePath(QStringLiteral("out.pdf"))});
    if (!qpdf.waitForFinished() || qpdf.exitCode() != 0)
        qFatal("qpdf: %s", qpdf.readAllStandardError().constData());
    QFile out(folder.filePath(QStringLiteral("out.pdf")));
    return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
}

// A PDF as ours are, with the report's file attached and its fingerprint told.
inline QByteArray pdfWith(const QByteArray &data, const QString &fingerprint,
                          const QString &name = QStringLiteral("a.nianbao"),
                          const QString &type = QStringLiteral("application/vnd.nianbao+json"))
{
    return byQpdf(plainPdf(fingerprint.isEmpty() ? QByteArray() : fingerprintEntry(fingerprint)),
                  {QStringLiteral("--add-attachment"), QStringLiteral("{file}"),
                   QStringLiteral("--mimetype=%1").arg(type), QStringLiteral("--")},
                  data, name);
}

} // namespace nianbao::test
