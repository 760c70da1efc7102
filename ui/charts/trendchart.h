// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chartspec.h"
#include "parts/handout.h"

#include <QWidget>

#include <memory>

namespace gensvar::charts {

class TrendPanel;

/// A trend with its interval as a band and the responses of each period beneath. Pointing at a period, or walking with
/// the arrow keys, shows its figures; a click or Enter opens the responses behind it.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    void show(const models::ChartSpec &spec);
    [[nodiscard]] const models::ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] parts::Picture picture() const { return picture(m_spec); }
    [[nodiscard]] parts::Picture picture(const models::ChartSpec &spec) const; ///< of another, in this one's size
    [[nodiscard]] static parts::PrintedDrawing printed(const models::ChartSpec &spec);

signals:
    void periodOpened(QDate from, QDate to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void point(int index);
    void open(int index);

    models::ChartSpec m_spec;
    TrendPanel *m_panel;
};

} // namespace gensvar::charts
