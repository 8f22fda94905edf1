#pragma once

#include <QFrame>

class QLabel;

namespace nianbao {

// What is said of a number in the text, right below it, with what can be done about it as links. It takes
// no focus, and goes as soon as one does anything else.
class NumberPopup : public QFrame
{
    Q_OBJECT

public:
    explicit NumberPopup(QWidget *text);

    struct Link {
        QString id;
        QString words;
    };
    // Below `line`, in global coordinates.
    void say(const QString &words, const QList<Link> &links, const QRect &line);

signals:
    void chosen(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace nianbao
