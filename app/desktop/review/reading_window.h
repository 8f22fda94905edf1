#pragma once

#include "desktop/report_document.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;
class QTextToSpeech;

namespace nianbao {

// Table three in large rows for two people, one of whom reads from the records: what was read and found right
// is ticked row by row, which ticks its cells. Reads a row aloud where the computer can speak.
class ReadingWindow : public QDialog
{
    Q_OBJECT

public:
    ReadingWindow(const ReportDocument &document, QWidget *parent);
    ~ReadingWindow() override;

    void openAgain();

    // What is read aloud of a row: its heads, then each column with its figure.
    QString wordsOf(int row) const;

signals:
    // A row's cells, by their addresses.
    void rowTicked(const QStringList &places, bool ticked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QString heads;
        QList<int> figures; // by index in the template
    };
    QStringList placesOf(const Row &row) const;
    QList<bool> ticked() const; // row by row
    void fill();
    void take(QTableWidgetItem *item);
    void tickCurrent();
    void speak();
    void retranslate();

    const ReportDocument &m_document;
    QList<Row> m_rows;
    QTableWidget *m_table;
    QLabel *m_count;
    QCheckBox *m_readsOn;
    QPushButton *m_read;
    QPushButton *m_tick;
    QPushButton *m_close;
    std::unique_ptr<QTextToSpeech> m_speech; // once the window was opened; null where there is no voice
    bool m_filling = false;
};

} // namespace nianbao
