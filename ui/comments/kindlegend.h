// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QList>
#include <QWidget>

namespace gensvar::comments {

/// Which mark stands for which kind of survey.
class KindLegend : public QWidget
{
    Q_OBJECT

public:
    explicit KindLegend(QWidget *parent = nullptr);

    void show(const QList<domain::Kind> &kinds);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<domain::Kind> m_kinds;
};

} // namespace gensvar::comments
