// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QWidget>

#include <optional>

namespace gensvar::intake {

/// What an import does or did, as one bar and four counts: added, updated, unchanged, left out.
class ImportSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSummary(QWidget *parent = nullptr);

    void show(const domain::ImportReport &report);
    void clear(const QString &why); ///< not counted yet

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<domain::ImportReport> m_report;
    QString m_why;
};

} // namespace gensvar::intake
