#pragma once

#include "desktop/report_document.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QLabel;

namespace nianbao {

class LinkButton;

// One quiet line under the header's fields: until when the report has to be public, and how many days
// are left; beside it the way to the organ's profile, which that comes from.
class DeadlineLine : public QWidget
{
    Q_OBJECT

public:
    DeadlineLine(ReportDocument &document, QWidget *parent);

    // Another clock than the computer's.
    void setToday(std::function<QDate()> today);

signals:
    void profileWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What the words are made of: they are made anew only when that differs.
    struct Facts {
        QString kind;
        QString localDeadline;
        QString year;
        QString publishedOn;
        QDate today;
        friend bool operator==(const Facts &, const Facts &) = default;
    };
    void refresh();
    void show(const Facts &facts);
    void say(const QString &words, const QString &basis, bool isLate);

    ReportDocument &m_document;
    std::function<QDate()> m_today = &QDate::currentDate;
    Facts m_facts;
    QLabel *m_words;
    LinkButton *m_profile;
    bool m_isLate = false;
};

} // namespace nianbao
