#pragma once

#include "desktop/sheet/header_form.h"
#include "desktop/table/form_table.h"
#include "desktop/text/narrative_edit.h"

#include <QPointer>
#include <QScrollArea>

#include <optional>

class QLabel;
class QSpacerItem;
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
    // Who goes to a place knows what part it is in, though another one is higher up.
    void setCurrentPart(const QString &part);

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
    // What is being typed and isn't in the report yet, or can't be.
    QList<PendingText> pending() const;
    // Takes what an input method still holds of what is being typed.
    void commitComposed();
    // Puts what the cursor is in back, if it is something that can't be taken; false if it isn't.
    bool revertProblem();
    // Puts the cursor there.
    void reveal(QWidget *edit);

    const Template &form() const { return *m_form; }
    // The heading that a section begins with, or the label of a table's cell; null before completeParts().
    QWidget *beginOf(const QString &section) const;
    QWidget *labelAt(int table, int cell) const;
    void bringIntoSight(const QWidget *widget, const QRect &rect);

    // Sets up what the first painting left for later; for those who need all of it now.
    void completeParts();

    // In per cent, within SheetMeasures' bounds. What the cursor is in stays where it is on screen; where
    // that isn't in sight, the middle stays.
    void setZoom(int percent);
    int zoom() const { return m_measures.percent(); }
    static constexpr int zoomStep = 10;

signals:
    void said(const QString &message);
    void currentPartChanged(const QString &part);
    void zoomChanged(int percent);
    // A section more is built.
    void partAdded();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // Between the parts and the window's edges.
    static constexpr int aroundParts = 24;
    using PaperFont = QFont (SheetMeasures::*)() const;
    // What lies at a point of the viewport.
    struct Spot {
        QPointer<QWidget> widget{};
        QPointF within{}; // as parts of its width and height
        int position = 0; // in a narrative's text
        QPoint inView{};
        QPoint scrolled{}; // where the scroll bars were once it was put back
    };

    void addSection(int section);
    void addLabel(QLabel *&label, PaperFont face, Qt::Alignment alignment);
    void setMeasuresOf(QLabel &label, PaperFont face);
    void fitHeight(QLabel &label);
    void addSpace(int pixels);
    void add(QWidget *part);
    void setText(QLabel *label, const QString &text);
    void addNextPart();
    void buildOn();
    bool isComplete() const { return m_nextSection == m_form->sections().size(); }
    // Parts are there as far down as the window shows.
    void buildIntoSight();
    void setMeasures();
    void fitMargins();
    void zoomAt(int percent, const QPoint &point);
    Spot spotAt(const QPoint &point) const;
    void putBack(const Spot &spot);
    QPoint scrolled() const;
    FormTable *tableOf(const Section &section) const;
    void freezeHeads(FormTable *table);
    void layOutNow();
    void refresh();
    void refreshTitle();
    void refreshSignature();
    void retranslate();
    void nameNarrative(NarrativeEdit *edit);
    void followFocus(QWidget *now);
    void showCaret();
    void applyTheme();
    QList<PlaceEdit *> placeEdits() const;

    ReportDocument &m_document;
    Template::Pointer m_form; // the tables refer to it
    SheetMeasures m_measures;
    int m_wheel = 0; // how far it has turned since the last step
    Spot m_spot;     // that the wheel zooms at
    QWidget *m_desk;
    QWidget *m_page;
    QVBoxLayout *m_column; // of the page
    HeaderForm *m_header = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_signature = nullptr;
    QList<FormTable *> m_tables;
    const FormTable *m_frozen = nullptr; // whose heads stay in sight
    QList<NarrativeEdit *> m_narratives;
    QList<QPair<QLabel *, PaperFont>> m_labels;
    QList<QPair<QSpacerItem *, int>> m_spaces; // with their heights at 100 %
    QList<QPair<QString, QWidget *>> m_parts;  // where each begins, from the top down
    int m_nextSection = 0;
    QString m_currentPart;
};

} // namespace nianbao
