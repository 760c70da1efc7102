// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gensvar::parts {

struct Theme;

/// What the colours of a heat map mean: "−20 … +20 against all, 32".
class HeatLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(QWidget *parent = nullptr);

    void show(const QString &all); ///< the NPS of all that is filtered
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] static double widthOf(const QString &all);
    /// Right-aligned in the rectangle.
    static void paintLegend(QPainter &painter, const QRectF &rect, const QString &all, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_all;
};

} // namespace gensvar::parts
