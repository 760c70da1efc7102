// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grouptablemodel.h"

#include <QTableView>

namespace gensvar::parts {

class TableHeader;

/// The groups of one dimension as a table that sorts; a click or Enter on a row opens the responses behind it, Space
/// or the arrow beside its name looks at it alone.
class GroupTable : public QTableView
{
    Q_OBJECT

public:
    explicit GroupTable(domain::Axis axis, QWidget *parent = nullptr);

    void show(const domain::Snapshot &groups, const domain::Snapshot &trend);
    [[nodiscard]] const models::GroupTableModel &groups() const { return m_groups; }

signals:
    void groupOpened(const QString &value);
    void groupChosen(const QString &value); ///< to be looked at alone

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openRow(const QModelIndex &index);
    void chooseRow(const QModelIndex &index);
    void fitColumns();

    TableHeader *m_header;
    models::GroupTableModel m_groups;
    models::GroupSortModel m_sorted;
    QPoint m_pressed; ///< where, in the viewport
};

} // namespace gensvar::parts
