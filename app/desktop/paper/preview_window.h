#pragma once

#include "desktop/paper/page_thumbnails.h"
#include "desktop/paper/page_view.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace nianbao {

// The pages as they are printed, in a window of its own beside the form: it follows what is altered there,
// and leads back to it. Not a dialog of the form's window, which would always lie below it.
class PreviewWindow : public QWidget
{
    Q_OBJECT

public:
    // The choice may alter; then takeChoice().
    PreviewWindow(const ReportDocument &document, const PaperChoice &choice, const RuleBook &book);
    ~PreviewWindow() override;

    // Before the reader, laid out anew if it was closed.
    void openAgain();
    void takeChoice();

    PageView &view() { return *m_view; }
    const PaperPages &pages() const { return m_pages; }

signals:
    void placeChosen(const nianbao::Place &place);
    void printWanted();
    void exportWanted();
    void choiceWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addTool(QHBoxLayout &row, const char *name, const char *icon, const QList<QKeySequence> &keys);
    void addTools(QHBoxLayout &row);
    void readPages();
    void readNotes();
    void readPage();
    void readZoom();
    void retranslate();

    const ReportDocument &m_document;
    const RuleBook &m_rules;
    PaperPages m_pages;
    PageThumbnails *m_thumbnails;
    PageView *m_view;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_paper = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_fitPage = nullptr;
    QAction *m_fitWidth = nullptr;
    QAction *m_book = nullptr;
    QAction *m_notes = nullptr;
    QAction *m_close = nullptr;
    QLabel *m_percent;
    QComboBox *m_sections;
    QLabel *m_page;
};

} // namespace nianbao
