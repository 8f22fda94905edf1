// Writes the help as web pages, for the package: the guide, the form's cells, what is checked and the
// keyboard. Usage: write_help LANGUAGE FOLDER
#include "desktop/help/help_window.h"
#include "desktop/main_window.h"
#include "model/language.h"

#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>

using namespace nianbao;

namespace {

// A cell's page and a rule's are parts of their lists here.
QString fileOf(const QString &address)
{
    const QString list = address.section(u'/', 0, 0);
    const QString part = address.section(u'/', 1);
    return part.isEmpty() ? list + QStringLiteral(".html") : list + QStringLiteral("s.html#") + part;
}

QString withFiles(QString html)
{
    static const QRegularExpression link(QStringLiteral("href='help:([^']+)'"));
    for (auto match = link.match(html); match.hasMatch(); match = link.match(html)) {
        const QString file = fileOf(match.captured(1));
        html.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("href='%1'").arg(file));
    }
    return html;
}

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qFatal("%s can't be written", qUtf8Printable(path));
}

void writePage(const QDir &folder, const QString &address, const QString &language, const QString &title,
               const QString &body)
{
    const QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<title>%2</title>\n<style>body{max-width:48em;margin:2em auto;"
                       "padding:0 1em;line-height:1.6}td{vertical-align:top}img{max-width:100%}"
                       "</style>\n</head>\n<body>\n<p>%3</p>\n%4\n</body>\n</html>\n")
            .arg(QString(language).replace(u'_', u'-'), title.toHtmlEscaped(), withFiles(HelpPages::ways()),
                 withFiles(body));
    write(folder.filePath(fileOf(address)), page.toUtf8());
}

// The guide with its pictures beside it.
QString guideBody(const QDir &folder, const QString &language)
{
    QTextDocument guide;
    guide.setMarkdown(guideText(language));
    QString html = guide.toHtml();
    static const QRegularExpression body(QStringLiteral("<body[^>]*>"));
    html = html.section(body, 1).section(QStringLiteral("</body>"), 0, 0);
    static const QRegularExpression picture(QStringLiteral("src=\"(pictures/[a-z]+)\""));
    for (auto match = picture.match(html); match.hasMatch(); match = picture.match(html)) {
        const QString name = match.captured(1) + QStringLiteral(".png");
        QFile::remove(folder.filePath(name));
        if (!QFile::copy(QStringLiteral(":/help/%1_%2.png").arg(match.captured(1), language),
                         folder.filePath(name)))
            qFatal("%s can't be written", qUtf8Printable(name));
        QFile::setPermissions(folder.filePath(name), QFile::Permissions(0x6644));
        html.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("src=\"%1\"").arg(name));
    }
    return html;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        qFatal("Usage: write_help LANGUAGE FOLDER");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString language = QString::fromLocal8Bit(argv[1]);
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!folder.mkpath(QStringLiteral("pictures")))
        qFatal("%s can't be made", argv[2]);
    installTranslations(application, language);
    MainWindow window;
    const QList<HelpKey> keys = keysOf(*window.menuBar());
    const HelpPages pages(Template::current(), RuleBook::shipped(), keys);
    QString cells = pages.page(QStringLiteral("cells"));
    QString rules = pages.page(QStringLiteral("rules"));
    for (const QString &address : pages.addresses()) {
        const QString part = address.section(u'/', 1);
        if (!part.isEmpty())
            (address.startsWith(u"cell/") ? cells : rules) +=
                QStringLiteral("<hr id='%1'>").arg(part) + pages.page(address);
    }
    writePage(folder, QStringLiteral("cells"), language, pages.title(QStringLiteral("cells")), cells);
    writePage(folder, QStringLiteral("rules"), language, pages.title(QStringLiteral("rules")), rules);
    writePage(folder, QStringLiteral("keys"), language, pages.title(QStringLiteral("keys")),
              pages.page(QStringLiteral("keys")));
    writePage(folder, QStringLiteral("guide"), language, window.windowTitle(), guideBody(folder, language));
    return 0;
}
