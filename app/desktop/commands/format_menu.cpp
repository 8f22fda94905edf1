#include "desktop/commands/format_menu.h"

#include "desktop/commands/menu_texts.h"
#include "desktop/text/narrative_clipboard.h"
#include "desktop/text/tidy_dialog.h"
#include "desktop/text/word_count_line.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>

namespace nianbao {

FormatMenu::FormatMenu(ReportDocument &document, Sheet &sheet, Dialogs &dialogs, QWidget *window)
    : QMenu(window)
    , m_document(document)
    , m_sheet(sheet)
    , m_dialogs(dialogs)
    , m_figures(new TextFigures(document, sheet, window))
{
    connect(m_figures, &TextFigures::said, this, &FormatMenu::said);
    auto *texts = new MenuTexts(*this, staticMetaObject.className());
    const auto add = [this, texts](const char *name, const char *text, const QKeySequence &keys,
                                   void (FormatMenu::*command)()) {
        QAction *action = texts->add(name, text, keys);
        connect(action, &QAction::triggered, this, command);
        return action;
    };
    const auto addLevel = [this, texts](const char *name, const char *text, int level) {
        QAction *action =
            texts->add(name, text, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + level)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, level] {
            if (NarrativeEdit *edit = m_sheet.currentNarrative())
                edit->setLevel(level);
        });
        m_levels[level] = action;
    };
    m_levels.resize(Heading::levels + 1);
    setTitle(tr("F&ormat"));
    m_bold = add("actionBold", QT_TR_NOOP("&Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), &FormatMenu::setBold);
    m_bold->setCheckable(true);
    addSeparator();
    addLevel("actionHeading1", QT_TR_NOOP("Heading （一） (&1)"), 1);
    addLevel("actionHeading2", QT_TR_NOOP("Heading 1. (&2)"), 2);
    addLevel("actionParagraph", QT_TR_NOOP("Plain &Paragraph"), 0);
    addSeparator();
    m_picture = add("actionInsertPicture", QT_TR_NOOP("Insert P&icture…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &FormatMenu::insertPicture);
    m_breakdown = add("actionBreakdown", QT_TR_NOOP("Brea&kdown…"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &FormatMenu::editBreakdown);
    addSeparator();
    m_field = add("actionInsertField", QT_TR_NOOP("Insert &Live Figure…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), &FormatMenu::insertField);
    m_source = add("actionFieldSource", QT_TR_NOOP("&Go to the Live Figure's Source"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &FormatMenu::goToSource);
    add("actionBindNumber", QT_TR_NOOP("Bi&nd the Number"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U),
        &FormatMenu::bindNumber);
    add("actionBindNumbers", QT_TR_NOOP("Bind &All Numbers of the Text"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &FormatMenu::bindNumbers);
    m_release = add("actionReleaseField", QT_TR_NOOP("Make It a Plain N&umber"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &FormatMenu::releaseField);
    addSeparator();
    add("actionTidy", QT_TR_NOOP("&Tidy Text…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        &FormatMenu::tidy);
    add("actionWordCount", QT_TR_NOOP("&Word Count"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        &FormatMenu::sayWordCount);
    new WordCountLine(document, sheet);

    // As long as there is a sheet: the menu outlives it.
    connect(qApp, &QApplication::focusChanged, &m_sheet, [this](QWidget *, QWidget *) { follow(); });
    follow();
}

void FormatMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitle(tr("F&ormat"));
    QMenu::changeEvent(event);
}

void FormatMenu::follow()
{
    NarrativeEdit *edit = m_sheet.currentNarrative();
    if (edit != m_followed) {
        if (m_followed)
            disconnect(m_followed, nullptr, this, nullptr);
        m_followed = edit;
        if (edit) {
            connect(edit, &NarrativeEdit::caretMoved, this, &FormatMenu::follow);
            connect(edit, &QTextEdit::currentCharFormatChanged, this, &FormatMenu::follow);
            connect(edit, &QObject::destroyed, this, [this] { m_followed = nullptr; });
        }
    }
    const bool writes = edit && !edit->isReadOnly();
    const BlockKind kind = edit ? edit->kind() : BlockKind();
    m_bold->setEnabled(writes && kind.holdsFields());
    m_bold->setChecked(edit && kind.holdsFields() && edit->isBold());
    m_picture->setEnabled(writes);
    m_breakdown->setEnabled(writes);
    m_field->setEnabled(writes && kind.holdsFields());
    const bool atField = edit && edit->fieldAtCursor();
    m_source->setEnabled(atField);
    m_release->setEnabled(atField && writes);
    for (int level = 0; level < m_levels.size(); ++level) {
        m_levels[level]->setEnabled(writes && !kind.isObject());
        m_levels[level]->setChecked(edit && !kind.isObject() && kind.level == level);
    }
}

void FormatMenu::setBold()
{
    if (NarrativeEdit *edit = m_sheet.currentNarrative())
        edit->setBold(!edit->isBold());
}

void FormatMenu::insertPicture()
{
    NarrativeEdit *edit = m_sheet.currentNarrative();
    if (!edit)
        return;
    edit->commitComposed();
    // A folder that isn't there would be taken for a file's name.
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = m_dialogs.fileToOpen(
        window(), tr("Insert a picture"), QFileInfo(pictures).isDir() ? pictures : QDir::homePath(),
        {tr("Pictures"), QStringLiteral("png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff")});
    if (path.isEmpty())
        return;
    edit->setFocus();
    const Taken taken = pictureOf(path);
    if (taken.text.isEmpty())
        m_dialogs.fail(window(),
                       {tr("Insert a picture"), tr("Your text is unchanged."), taken.refused.join(u'\n')});
    else
        edit->insert(taken.text);
}

void FormatMenu::editBreakdown()
{
    m_figures->editBreakdown();
}

void FormatMenu::insertField()
{
    m_figures->insertField();
}

void FormatMenu::goToSource()
{
    m_figures->goToSource();
}

void FormatMenu::bindNumber()
{
    m_figures->bind();
}

void FormatMenu::bindNumbers()
{
    m_figures->bindAll();
}

void FormatMenu::releaseField()
{
    m_figures->release();
}

void FormatMenu::tidy()
{
    m_sheet.completeParts();
    m_sheet.commitComposed();
    const NarrativeEdit *edit = m_sheet.currentNarrative();
    auto *dialog = new TidyDialog(m_document, edit ? edit->objectName() : QString(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TidyDialog::said, this, &FormatMenu::said);
    if (dialog->isEmpty()) {
        emit said(tr("There is nothing to tidy in the text."));
        delete dialog;
    } else {
        dialog->open();
    }
}

void FormatMenu::sayWordCount()
{
    const NarrativeEdit *edit = m_sheet.currentNarrative();
    emit said(WordCountLine::wordsFor(m_document.report(), edit ? edit->objectName() : QString()));
}

} // namespace nianbao
