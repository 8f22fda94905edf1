#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;
class QMainWindow;
class QPushButton;

namespace nianbao {

// One quiet line above what a window shows: that the program stopped unexpectedly, and where a report of it
// is. It stays until somebody closes it, or the window.
class CrashNotice : public QWidget
{
    Q_OBJECT

public:
    CrashNotice(const QDateTime &when, const QString &folder, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QDateTime m_when;
    QString m_folder;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_close;
};

// Puts such a line into the window if there was a crash that nobody was told of yet.
void tellOfCrash(QMainWindow &window, const QString &folder);

} // namespace nianbao
