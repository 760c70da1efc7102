// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace gensvar::parts {

/// The head of a table: quiet words over a hairline, an arrow and weight on the column that it is sorted by.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(int padding, QWidget *parent = nullptr);

    /// The width that a column's heading needs, with the arrow where it has one.
    [[nodiscard]] int headingWidth(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] bool isSorted(int section) const;
    [[nodiscard]] QFont fontFor(int section) const;
    [[nodiscard]] QString heading(int section) const;

    int m_padding;
};

} // namespace gensvar::parts
