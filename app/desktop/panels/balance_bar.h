#pragma once

#include "desktop/report_document.h"

#include <QWidget>

namespace nianbao {

// Whether the form's columns balance: a mark and words for each. Its accessible name says the same. A
// click, or the arrows and Enter, choose a column.
class BalanceBar : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBar(QWidget *parent);

    void refresh(const ReportDocument &document);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    // Where the column's words stand; all of the bar as long as it has none.
    QRect rectOf(int balance) const;

signals:
    // By index in Template::balances().
    void columnChosen(int balance);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Mood { Quiet, Good, Bad };
    struct Entry {
        QString name;
        QString mark;
        Mood mood = Mood::Quiet;
        QString sides{}; // of the balance, in words
        QString words{}; // instead of the mark, where there is room
        QString said() const { return (name + u' ' + (words.isEmpty() ? mark : words)).trimmed(); }
        bool operator==(const Entry &) const = default;
    };
    Entry entryFor(const Balance &balance, const ReportDocument &document) const;
    int widthOf(const Entry &entry) const;
    int columnUnder(int x) const;
    void setCurrent(int column);

    Entry m_caption; // before the columns, or instead of them
    QList<Entry> m_columns;
    int m_current = 0; // the column that the keyboard is at
};

} // namespace nianbao
