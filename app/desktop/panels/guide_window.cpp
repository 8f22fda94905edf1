#include "desktop/panels/guide_window.h"

#include "model/language.h"

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

Q_LOGGING_CATEGORY(logGuide, "nianbao.guide")

constexpr QSize openedSize(760, 680);
constexpr int aroundText = 24;
constexpr int pictureWidth = 680;

QString currentLanguage()
{
    return interfaceLanguage({QLocale().name()});
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

GuideWindow::GuideWindow(QWidget *parent) : QTextBrowser(parent)
{
    setWindowFlag(Qt::Window);
    setObjectName(QStringLiteral("guide"));
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(aroundText);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    read();
}

void GuideWindow::open()
{
    if (!isVisible())
        moveCursor(QTextCursor::Start);
    show();
    raise();
    activateWindow();
}

void GuideWindow::read()
{
    setWindowTitle(tr("Quick Guide"));
    setAccessibleName(windowTitle());
    QFile guide(QStringLiteral(":/help/guide_%1.md").arg(currentLanguage()));
    if (!guide.open(QIODevice::ReadOnly)) {
        qCCritical(logGuide, "%s is missing from the program", qUtf8Printable(guide.fileName()));
        return;
    }
    setMarkdown(QString::fromUtf8(guide.readAll()));
    setSpacing(*document());
}

// The guides name a picture without its language: it is taken in each.
QVariant GuideWindow::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QImage picture(QStringLiteral(":/help/%1_%2.png").arg(name.path(), currentLanguage()));
    return picture.width() > pictureWidth ? picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation)
                                          : picture;
}

void GuideWindow::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        read();
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace nianbao
