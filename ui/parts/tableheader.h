// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace gensvar::parts {

/// The head of a table: quiet words over a hairline, an arrow and weight on the column that it is sorted by. Where it
/// sorts, Tab comes to it: the arrow keys choose a heading, Enter or Space do what a click does.
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
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isSorted(int section) const;
    [[nodiscard]] QFont fontFor(int section) const;
    [[nodiscard]] QString heading(int section) const;

    void moveTo(int visual, int step); ///< the next that is shown, in steps of one
    void sortByFocused();
    void tellFocused();

    int m_padding;
    int m_focused = -1; ///< the heading that the keyboard has chosen
};

} // namespace gensvar::parts
