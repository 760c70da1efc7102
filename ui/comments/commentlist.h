// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace gensvar::comments {

/// A list whose rows are all of one height: what is in them can change without laying all of them out again, which
/// for some hundred thousand takes as long as several pictures.
class CommentList : public QListView
{
    Q_OBJECT

public:
    explicit CommentList(QWidget *parent = nullptr);

signals:
    void readOn(int pages); ///< Space, or with Shift backwards

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
};

} // namespace gensvar::comments
