// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"

#include <QAbstractButton>
#include <QHash>

namespace gensvar::comments {

/// One of a customer's answers in a row: its score, two lines of what they wrote, when and about what. Opens it.
class AnswerDoor : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AnswerDoor(QWidget *parent = nullptr);

    void show(const domain::Comment &answer);
    [[nodiscard]] domain::ResponseId response() const { return m_answer.id; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 22}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter opens as Space does

private:
    [[nodiscard]] static QStringList broken(const QString &text, int width);
    [[nodiscard]] QStringList lines(int width) const; ///< of the comment: none, one or two

    domain::Comment m_answer;
    mutable QHash<int, QStringList> m_lines; ///< by width; a layout asks many times
    QString m_below;
};

} // namespace gensvar::comments
