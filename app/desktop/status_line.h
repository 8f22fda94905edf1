#pragma once

#include "desktop/report_document.h"

#include <QWidget>

class QLabel;

namespace nianbao {

// Whether the form's columns balance: a mark and words for each. Its accessible name says the same.
class BalanceBar : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBar(QWidget *parent);

    void refresh(const ReportDocument &document);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mood { Quiet, Good, Bad };
    struct Entry {
        QString name;
        QString mark;
        Mood mood = Mood::Quiet;
        QString sides{}; // of the balance, in words
        bool operator==(const Entry &) const = default;
    };
    Entry entryFor(const Balance &balance, const ReportDocument &document) const;
    int widthOf(const Entry &entry) const;

    QList<Entry> m_entries;
};

// What the window's lower edge says: the balance, how much is filled in, and the last message.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(ReportDocument &document, QWidget *parent = nullptr);

    // Stays until the next; empty for nothing to say.
    void say(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ReportDocument &m_document;
    BalanceBar *m_balance;
    QLabel *m_filled;
    QLabel *m_message;
};

} // namespace nianbao
