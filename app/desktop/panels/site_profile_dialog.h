#pragma once

#include "desktop/dialogs.h"
#include "model/site_profile.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace nianbao {

class ComposedLine;

// Asks what the portal's pages say of the portal. Closes with Save only once everything in it can be taken; a
// profile can be opened from a file and saved as one, to be handed on.
class SiteProfileDialog : public QDialog
{
    Q_OBJECT

public:
    SiteProfileDialog(const SiteProfile &site, Dialogs &dialogs, QWidget *parent = nullptr);
    ~SiteProfileDialog() override;

    // What was saved; what the dialog doesn't show is as it was.
    const SiteProfile &site() const { return m_site; }

    void accept() override;

private:
    static QString labelOf(SiteItem item);
    void addLines(QFormLayout &form, const QList<SiteItem> &items);
    ComposedLine *line(QFormLayout &form, const QString &name, const QString &label);
    QPlainTextEdit *box(QGridLayout &grid, int column, const QString &name, const QString &label);
    void fill();
    // Takes all that stands there; says of the first that can't be taken why, and leads there.
    bool take();
    void openFile();
    void saveCopy();
    // Says why it can't be taken, and leads there; false.
    bool refuse(QWidget *edit, const QString &problem);
    void forgive();

    SiteProfile m_site;
    Dialogs &m_dialogs;
    QHash<SiteItem, ComposedLine *> m_lines;
    ComposedLine *m_accessibility = nullptr;
    QPlainTextEdit *m_breadcrumb = nullptr;
    QPlainTextEdit *m_links = nullptr;
    QPlainTextEdit *m_notices = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_refused = nullptr;
};

} // namespace nianbao
