#pragma once

#include "publish/pdf.h"
#include "reports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

// PDFs as others' tools read them; they are named in packaging/packages.txt.
namespace nianbao::test {

// A PDF in a file of its own.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &pdf)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("can't write %s", qUtf8Printable(path()));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    // What the tool says; FILE among the arguments is the PDF.
    QByteArray run(const char *tool, QStringList arguments) const
    {
        arguments.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), path());
        QProcess process;
        process.start(QLatin1String(tool), arguments);
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            qFatal("%s: %s %s", tool, qUtf8Printable(process.errorString()),
                   process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    // Its text by poppler and by MuPDF, in the order in which it is drawn.
    QString textByPoppler() const { return QString::fromUtf8(run("pdftotext", {"-raw", "FILE", "-"})); }
    QString textByMuPdf() const
    {
        return QString::fromUtf8(run("mutool", {"draw", "-q", "-F", "txt", "FILE"}));
    }

    // Everything in it, by qpdf: the objects by their names ("obj:7 0 R"), and the trailer.
    QJsonObject json() const
    {
        return QJsonDocument::fromJson(run("qpdf", {"--json", "--json-stream-data=none", "FILE"})).object();
    }

private:
    QTemporaryDir m_folder;
};

// An object of a PDF as qpdf tells it, with what it refers to.
class PdfObject
{
public:
    PdfObject(const QJsonObject &objects, const QJsonValue &value) : m_objects(objects), m_value(value) {}
    static PdfObject rootOf(const QJsonObject &json)
    {
        const QJsonObject objects = json["qpdf"].toArray().at(1).toObject();
        return PdfObject(objects, objects["trailer"].toObject()["value"]);
    }

    QJsonValue value() const
    {
        const QString text = m_value.toString();
        static const QRegularExpression reference(QStringLiteral("^\\d+ \\d+ R$"));
        if (!m_value.isString() || !reference.match(text).hasMatch())
            return m_value;
        const QJsonObject object = m_objects["obj:" + text].toObject();
        return object.contains("stream") ? object["stream"].toObject()["dict"] : object["value"];
    }
    QString reference() const { return m_value.toString(); }
    PdfObject operator[](const char *key) const
    {
        return {m_objects, value().toObject()[QLatin1String(key)]};
    }
    bool has(const char *key) const { return value().toObject().contains(QLatin1String(key)); }
    QList<PdfObject> items() const
    {
        QList<PdfObject> items;
        for (const QJsonValue &item : value().toArray())
            items += PdfObject(m_objects, item);
        return items;
    }
    // Of a string, without what tells how it is written; of a name, with its slash.
    QString text() const
    {
        const QString text = value().toString();
        return text.startsWith(QLatin1String("u:")) ? text.mid(2) : text;
    }

private:
    QJsonObject m_objects;
    QJsonValue m_value;
};

inline const QRegularExpression printedPageNumber(QStringLiteral("—\\d+—"));

} // namespace nianbao::test
