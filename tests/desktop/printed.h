#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

// What a program says that reads what was printed, or that asks the printer.
inline QByteArray run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(tool), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// The numbers in the feet of a PDF's pages, in their order; none of a page without.
inline QStringList numbersIn(const QString &pdf)
{
    QStringList numbers;
    const QString text = QString::fromUtf8(run("pdftotext", {"-raw", pdf, "-"}));
    static const QRegularExpression number("— (\\d+) —");
    for (const QString &page : text.split(u'\f').first(text.count(u'\f')))
        numbers += number.match(page).captured(1);
    return numbers;
}
