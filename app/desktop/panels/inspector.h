#pragma once

#include "desktop/panels/findings_watch.h"

#include <QDockWidget>
#include <QTextBrowser>

namespace nianbao {

class Sheet;

// Explains the cell at hand: its official name and meaning, where its value comes from, what it adds
// up, which checks look at it and what they found. Where no cell is at hand, what the section at hand is to
// report, and the findings of the whole report.
class Inspector : public QTextBrowser
{
    Q_OBJECT

public:
    Inspector(const ReportDocument &document, const FindingsWatch &findings, QWidget *parent = nullptr);

    // A cell by its address, a section of text by its id; empty for the whole report.
    void inspect(const QString &place);
    const QString &inspected() const { return m_inspected; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void placeChosen(const nianbao::Place &place);
    // That what is still last year's at the cell, or in the section, is right.
    void confirmed(const QString &place);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void follow(const QUrl &link);
    void explain(const QString &rule);
    // The finding's place after the one at hand, so that choosing it again leads on.
    Place nextPlace(const Finding &finding) const;

    const ReportDocument &m_document;
    const FindingsWatch &m_findings;
    QString m_inspected;
    QString m_explained; // a rule's id
    QString m_page;
};

// The inspector at the window's side.
class InspectorDock : public QDockWidget
{
    Q_OBJECT

public:
    InspectorDock(const ReportDocument &document, const FindingsWatch &findings, QWidget *parent);

    // Inspects the sheet's current cell from now on, and goes there where a link leads.
    void follow(Sheet &sheet);

signals:
    void confirmed(const QString &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Inspector *m_inspector;
};

} // namespace nianbao
