#pragma once

#include "desktop/form_table.h"
#include "desktop/header_form.h"
#include "desktop/narrative_edit.h"
#include "publish/fonts.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace nianbao {

// The whole form on one white sheet, on a desk that scrolls: header fields, title, lead, the six
// sections, signature, in the template's order. Everything in it is driven by the template.
class Sheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit Sheet(ReportDocument &document, QWidget *parent = nullptr);
    ~Sheet() override;

    // The part of the header fields, for goTo(); the others are the template's sections.
    static QString headerPart() { return QStringLiteral("header"); }

    // Scrolls there and, if asked, puts the cursor into the first thing to fill in.
    void goTo(const QString &part, bool focus);
    // The part whose beginning was scrolled past last.
    QString currentPart() const;

    // What stands somewhere and can't be taken.
    struct Problem {
        PlaceEdit *edit;
        QString name; // the cell's or field's whole name
        QString message;
    };
    // Takes what is still being typed, in an input method or in a field. The first thing that can't be
    // taken, if any.
    std::optional<Problem> finishEditing();
    // Where the cursor is, and all that are built so far.
    NarrativeEdit *currentNarrative() const;
    const QList<NarrativeEdit *> &narratives() const { return m_narratives; }
    // Takes what an input method still holds of what is being typed.
    void commitComposed();
    // Puts what the cursor is in back, if it is something that can't be taken; false if it isn't.
    bool revertProblem();
    // Puts the cursor there.
    void reveal(QWidget *edit);

    // Sets up what the first painting left for later; for those who need all of it now.
    void completeParts();

signals:
    void said(const QString &message);
    void currentPartChanged(const QString &part);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // Between the parts and the window's edges.
    static constexpr int aroundParts = 24;

    void addSection(int section);
    void addLabel(QLabel *&label, FontRole role, double points, Qt::Alignment alignment);
    void add(QWidget *part);
    void setText(QLabel *label, const QString &text);
    void addNextPart();
    void buildOn();
    FormTable *tableOf(const Section &section) const;
    void freezeHeads(FormTable *table);
    void bringIntoSight(const QWidget *widget, const QRect &rect);
    void layOutNow();
    void refresh();
    void refreshSignature();
    void followFocus(QWidget *now);
    void showCaret();
    void applyTheme();
    QList<PlaceEdit *> placeEdits() const;

    ReportDocument &m_document;
    Template::Pointer m_form; // the tables refer to it
    QWidget *m_desk;
    QWidget *m_page;
    QVBoxLayout *m_column; // of the page
    HeaderForm *m_header;
    QLabel *m_title = nullptr;
    QLabel *m_signature = nullptr;
    QList<FormTable *> m_tables;
    const FormTable *m_frozen = nullptr; // whose heads stay in sight
    QList<NarrativeEdit *> m_narratives;
    QList<QPair<QString, QWidget *>> m_parts; // where each begins, from the top down
    int m_nextSection = 0;
    QString m_currentPart;
};

} // namespace nianbao
