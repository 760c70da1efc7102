// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nametablemodel.h"

#include <QSet>
#include <QWidget>

#include <utility>

class QLabel;
class QPushButton;

namespace gensvar::keeping {

/// Asks about two names that look like one, a pair at a time.
class LikeQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit LikeQuestion(QWidget *parent = nullptr);

    /// alike: the ids of two rows each.
    void look(const QList<models::NameRow> &rows, const QList<std::pair<domain::ValueId, domain::ValueId>> &alike);

signals:
    void twoWanted(gensvar::domain::ValueId one, gensvar::domain::ValueId other); ///< never to be asked again
    void mergeWanted(gensvar::domain::ValueId value, gensvar::domain::ValueId into);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void decline();

    struct Pair
    {
        models::NameRow less;
        models::NameRow more; ///< the one with more responses stays
    };
    QList<Pair> m_pairs;
    QSet<QPair<qint64, qint64>> m_declined; ///< while it is not yet kept
    QLabel *m_text;
    QPushButton *m_merge;
    QPushButton *m_two;
};

} // namespace gensvar::keeping
