// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heatmodel.h"
#include "parts/picture.h"

#include <QTableView>

#include <optional>

namespace gensvar::parts {

/// Two dimensions crossed, beside the table whose rows it continues: it scrolls with it and is sorted as it is. A click
/// or Enter on a cell opens the responses behind it.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    /// rows: the table beside, which lives as long.
    HeatMap(QTableView &rows, domain::Axis rowAxis, domain::Axis columnAxis, QWidget *parent = nullptr);

    void show(const domain::Snapshot &cells, const domain::Snapshot &columns);
    [[nodiscard]] const models::HeatModel &cells() const { return m_cells; }
    /// With the names of its rows and the legend of its colours.
    [[nodiscard]] Picture picture() const;

signals:
    void cellOpened(const QString &row, const QString &column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void open(const QModelIndex &index);
    void findCurrent();
    void fitColumns();
    [[nodiscard]] QString cutText(int rows, int columns) const; ///< what a picture of so many lacks
    [[nodiscard]] int leastWidth() const;                       ///< of a column
    [[nodiscard]] QString horizontalHeading(int column) const;
    /// A row of the picture, its name first.
    void paintRow(QPainter &painter, int row, int columns, int names, int width) const;

    models::HeatModel m_cells;
    struct Cell
    {
        QString row;
        QString column;
    };
    std::optional<Cell> m_current; ///< as the models name it
};

} // namespace gensvar::parts
