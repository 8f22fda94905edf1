#pragma once

#include <QWidget>

class QLabel;

namespace nianbao {

class ChoiceButton;
class RecentFiles;
class RecentList;

// What the window shows while no report is open: the ways to begin one, and the files that were open
// last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const RecentFiles &recent, QWidget *parent);

    // Lists the files anew and puts the cursor on the first choice.
    void begin();
    void listFiles();

signals:
    void newChosen();
    void lastYearChosen();
    void importChosen();
    void sampleChosen();
    void fileChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ChoiceButton *add(const char *name, const QString &icon);
    void retranslate();
    void fitColumns();

    const RecentFiles &m_recent;
    QWidget *m_column;
    QLabel *m_title;
    QLabel *m_subtitle;
    ChoiceButton *m_new;
    ChoiceButton *m_lastYear;
    ChoiceButton *m_import;
    ChoiceButton *m_sample;
    QLabel *m_recentTitle;
    RecentList *m_files;
};

} // namespace nianbao
