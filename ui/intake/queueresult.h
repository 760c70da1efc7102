// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gensvar::models {
class ImportQueue;
}

namespace gensvar::intake {

/// What several files' imports did, a row each; also while files of one layout are imported one after the other.
class QueueResult : public QWidget
{
    Q_OBJECT

public:
    explicit QueueResult(models::ImportQueue &queue, QWidget *parent = nullptr);

signals:
    void figuresWanted();
    void listWanted();
    void oneWanted(qsizetype index); ///< what became of one file, in full

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSum();
    void showChoice();
    void openChosen();

    models::ImportQueue &m_queue;
    QLabel *m_heading;
    QLabel *m_note;
    QTableView *m_table;
    QPushButton *m_figures;
    QPushButton *m_list;
    QPushButton *m_one;
};

} // namespace gensvar::intake
