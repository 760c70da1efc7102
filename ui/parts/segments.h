// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace gensvar::parts {

/// Headings of which one is chosen, in a row: what the block beneath shows. The arrows go from one to the other.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    void add(const QString &name);
    void choose(int segment); ///< emits nothing
    [[nodiscard]] int chosen() const;

signals:
    void chosenByUser(int segment);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace gensvar::parts
