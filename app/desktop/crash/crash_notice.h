#pragma once

#include "desktop/notice_line.h"

#include <QDateTime>

namespace nianbao {

// That the program stopped unexpectedly, and where a report of it is.
class CrashNotice : public NoticeLine
{
    Q_OBJECT

public:
    CrashNotice(const QDateTime &when, const QString &folder, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QPushButton *m_open;
};

// Puts such a line into the window if there was a crash that nobody was told of yet.
void tellOfCrash(QMainWindow &window, const QString &folder);

} // namespace nianbao
