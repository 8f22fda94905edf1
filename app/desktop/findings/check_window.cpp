#include "desktop/findings/check_window.h"

#include "desktop/findings/check_page.h"
#include "desktop/paper/text_printing.h"
#include "storage/file.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QWindow>

namespace nianbao {

namespace {

constexpr QSize openedSize(760, 680);
constexpr int aroundText = 24;

} // namespace

CheckWindow::CheckWindow(const ReportDocument &document, const FindingsWatch &watch, Dialogs &dialogs,
                         QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_watch(watch)
    , m_dialogs(dialogs)
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("checkWindow"));
    setWindowFlags(Qt::Window);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    m_text->setObjectName(QStringLiteral("checkPage"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(aroundText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 16);
    row->setSpacing(8);
    const auto addButton = [this, row](const char *name) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_print = addButton("printCheckPage");
    m_save = addButton("saveCheckPage");
    row->addStretch(1);
    m_close = addButton("closeCheckPage");
    column->addLayout(row);
    connect(m_text, &QTextBrowser::anchorClicked, this, &CheckWindow::follow);
    connect(m_print, &QPushButton::clicked, this, &CheckWindow::print);
    connect(m_save, &QPushButton::clicked, this, &CheckWindow::saveAsHtml);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watch, &FindingsWatch::updated, this, [this] {
        if (isVisible())
            read();
    });
    if (parent)
        parent->window()->installEventFilter(this);
    retranslate();
}

// As a window of its own it has to be told when the report's is closed.
bool CheckWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous())
        close();
    return QDialog::eventFilter(watched, event);
}

void CheckWindow::openAgain()
{
    const bool wasClosed = !isVisible();
    read();
    if (wasClosed)
        m_text->moveCursor(QTextCursor::Start);
    // It may lie behind the window of the report, where its links lead.
    winId();
    windowHandle()->setTransientParent(nullptr);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void CheckWindow::read()
{
    const int scrolled = m_text->verticalScrollBar()->value();
    const CheckPage page(m_document.report(), m_watch.assessment(), m_watch.book(),
                         QDateTime::currentDateTime());
    m_text->setHtml(page.body(themeFor(QApplication::palette()), true));
    m_text->verticalScrollBar()->setValue(scrolled);
}

void CheckWindow::follow(const QUrl &link)
{
    const QList<Finding> &findings = m_watch.assessment().findings;
    const int index = link.path().toInt();
    if (index < findings.size() && !findings[index].places.isEmpty())
        emit placeChosen(findings[index].places.first());
}

void CheckWindow::saveAsHtml()
{
    const CheckPage page(m_document.report(), m_watch.assessment(), m_watch.book(),
                         QDateTime::currentDateTime());
    const FileKind kind{tr("Web pages"), QStringLiteral("html")};
    const QFileInfo report(m_document.path());
    const QString folder = m_document.path().isEmpty() ? QDir::homePath() : report.absolutePath();
    const QString name =
        tr("%1 check", "name of a file")
            .arg(m_document.path().isEmpty() ? m_document.name() : report.completeBaseName());
    const QString path = m_dialogs.fileToSave(this, tr("Keep the check as HTML"),
                                              QDir(folder).filePath(name + u'.' + kind.suffix), kind);
    if (path.isEmpty())
        return;
    const Done written = writeFile(path, page.document().toUtf8());
    if (!written) {
        m_dialogs.fail(this, {tr("Keep the check as HTML"),
                              tr("Your report is unchanged; nothing was written."), written.error().text()});
        return;
    }
    emit said(tr("The check is kept in %1").arg(QDir::toNativeSeparators(path)));
    m_dialogs.tellExported(this, path, {});
}

void CheckWindow::print()
{
    const CheckPage page(m_document.report(), m_watch.assessment(), m_watch.book(),
                         QDateTime::currentDateTime());
    printHtml(page.body(themeFor(QPalette(Qt::white)), false), windowTitle(), m_dialogs, this);
}

void CheckWindow::retranslate()
{
    setWindowTitle(tr("Check Before Publishing"));
    m_text->setAccessibleName(windowTitle());
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save as HTML…"));
    m_close->setText(tr("Close"));
    if (isVisible())
        read();
}

void CheckWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && isVisible())
        read();
    QDialog::changeEvent(event);
}

} // namespace nianbao
