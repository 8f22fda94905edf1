#include "desktop/help/help_window.h"

#include "desktop/theme.h"
#include "model/language.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLoggingCategory>
#include <QPixmap>
#include <QScreen>
#include <QTextBlock>
#include <QTextTable>

namespace nianbao {

namespace {

Q_LOGGING_CATEGORY(logHelp, "nianbao.help")

constexpr QSize openedSize(760, 680);
constexpr int aroundText = 24;
constexpr int belowWays = 12;
constexpr int pictureWidth = 680;

QString guidePath(const QString &language)
{
    return QStringLiteral(":/help/guide_%1.md").arg(language);
}

// The language that the guide is read in: that of the interface, where there is a guide in it.
QString currentLanguage()
{
    const QString language = interfaceLanguage({QLocale().name()});
    if (QFile::exists(guidePath(language)))
        return language;
    return language.startsWith(u"zh") ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

// Where a page is: "help:cell/t3.received.natural".
QUrl urlOf(const QString &address)
{
    return QUrl(QStringLiteral("help:") + address);
}

// What Markdown has no word for: some air between the lines and the rows.
void setSpacing(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (!cursor.currentTable())
            format.setBottomMargin(8);
        cursor.setBlockFormat(format);
        if (QTextTable *table = cursor.currentTable(); table && table->firstPosition() == cursor.position()) {
            QTextTableFormat rows = table->format();
            rows.setCellPadding(4);
            rows.setBorderCollapse(true);
            table->setFormat(rows);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(const Template::Pointer &form, const RuleBook &book, QWidget *parent)
    : QTextBrowser(parent), m_pages(form, book, m_keys)
{
    setWindowFlag(Qt::Window);
    setObjectName(QStringLiteral("help"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    setWindowTitle(tr("Help"));
    takeColours();
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { show(link.path()); });
}

void HelpWindow::open(const QString &address)
{
    if (!isVisible() || address != this->address())
        show(address);
    QWidget::show();
    raise();
    activateWindow();
}

void HelpWindow::setKeys(const QList<HelpKey> &keys)
{
    m_keys = keys;
    if (address() == u"keys")
        reload();
}

void HelpWindow::show(const QString &address)
{
    if (address == u"back")
        backward();
    else if (address == this->address())
        moveCursor(QTextCursor::Start);
    else
        setSource(urlOf(address),
                  address == u"guide" ? QTextDocument::MarkdownResource : QTextDocument::HtmlResource);
}

void HelpWindow::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    dress();
    moveCursor(QTextCursor::Start);
}

void HelpWindow::backward()
{
    QTextBrowser::backward();
    dress();
}

void HelpWindow::forward()
{
    QTextBrowser::forward();
    dress();
}

void HelpWindow::reload()
{
    QTextBrowser::reload();
    dress();
}

QString HelpWindow::address() const
{
    return source().path();
}

void HelpWindow::takeColours()
{
    const Theme &theme = themeFor(QApplication::palette());
    document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none } small { color: %2 }")
            .arg(theme.accent.name(), theme.secondary.name()));
}

// The ways to the other pages, and the look, whatever the page was made of.
void HelpWindow::dress()
{
    document()->setDocumentMargin(aroundText);
    setSpacing(*document());
    QTextCursor top(document());
    top.insertBlock(document()->begin().blockFormat()); // what was first stays as it is
    top.movePosition(QTextCursor::Start);
    QString ways = HelpPages::ways();
    if (isBackwardAvailable())
        ways.prepend(HelpPages::link(QStringLiteral("back"), tr("← Back")) + QStringLiteral(" ｜ "));
    top.insertHtml(ways);
    QTextBlockFormat apart;
    apart.setBottomMargin(belowWays);
    top.setBlockFormat(apart);
    const QString title = m_pages.title(address());
    setWindowTitle(title.isEmpty() ? tr("Help") : tr("%1 — Help").arg(title));
    setAccessibleName(windowTitle());
}

// The guides name a picture without its language: it is taken in each.
QVariant HelpWindow::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource)
        return guideText(currentLanguage());
    if (type == QTextDocument::HtmlResource)
        return m_pages.page(name.path());
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QImage picture(QStringLiteral(":/help/%1_%2.png").arg(name.path(), currentLanguage()));
    return picture.width() > pictureWidth ? picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation)
                                          : picture;
}

void HelpWindow::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        && !source().isEmpty())
        reload();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else if (event->key() == Qt::Key_Backspace)
        backward();
    else
        QTextBrowser::keyPressEvent(event);
}

QString guideText(const QString &language)
{
    QFile guide(guidePath(language));
    if (guide.open(QIODevice::ReadOnly))
        return QString::fromUtf8(guide.readAll());
    qCCritical(logHelp, "%s is missing from the program", qUtf8Printable(guide.fileName()));
    return {};
}

} // namespace nianbao
