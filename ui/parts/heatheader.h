// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace gensvar::parts {

struct Theme;

/// The head of a heat map: centred words over two lines at most.
class HeatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeatHeader(QWidget *parent = nullptr);

    /// What the longest of a heading's words needs.
    [[nodiscard]] static int widthFor(const QString &heading);
    static void paintHeading(QPainter &painter, const QRectF &rect, const QString &heading, const Theme &theme);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace gensvar::parts
